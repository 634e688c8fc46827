// SPDX-License-Identifier: GPL-3.0-or-later
// What the sanitizers of the presets asan, tsan and fuzz are told. It is in every program of such a
// build, so that a program which a test starts is held to the same as the test itself. The
// environment (ASAN_OPTIONS and the others) stands above it.

extern "C" {

const char *__asan_default_options()
{
    // What kills programs on purpose is preloaded (tests/support/killer), and so comes first.
    return "verify_asan_link_order=0:detect_stack_use_after_return=1:strict_string_checks=1";
}

const char *__ubsan_default_options()
{
    return "print_stacktrace=1";
}

const char *__tsan_default_options()
{
    // Further back than by default, so that both sides of a finding have their stack.
    return "history_size=5:second_deadlock_stack=1";
}

const char *__tsan_default_suppressions()
{
    // Nothing of our code. What these libraries themselves do to their memory (posted events, a
    // pool's queue of jobs, the descriptor that wakes an event loop) is in an order that they keep
    // by means which are not seen: Qt's mutexes are futexes, GLib's are in instructions.
    return "called_from_lib:libQt6Core.so\n"
           "called_from_lib:libglib-2.0.so\n";
}

} // extern "C"
