# One function for every target's flags, so that no target differs by accident.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# moc needs no library that was built before: objects of all rooms compile side by side.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
option(BUILD_TESTING "Build the tests" ON)
set(DUNLIN_SANITIZE "" CACHE STRING "address,undefined or thread, or empty")
set(DUNLIN_SANITIZE_EXCEPT "" CACHE STRING
    "Pattern of targets that are only linked with sanitizers: the compiler cache may have them")
option(DUNLIN_FUZZ "Build the libFuzzer targets of tests/fuzz (clang)" OFF)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# Assertions stay on in every build: this program guards money and law.
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
string(REGEX REPLACE "-g( |$)" "-g1\\1" CMAKE_CXX_FLAGS_RELWITHDEBINFO
    "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")

find_program(CCACHE ccache)
if(CCACHE)
    # Paths are taken relative to the checkout, and precompiled headers are allowed, so that two
    # checkouts share the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
        "CCACHE_NOHASHDIR=1"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${CCACHE}")
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

function(dunlin_flags target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wimplicit-fallthrough -Wno-missing-field-initializers)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # GCC is the compiler whose warnings are mended
        target_compile_options(${target} PRIVATE -Werror -fpch-preprocess)
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    if(DUNLIN_SANITIZE)
        dunlin_sanitize(${target})
    endif()
endfunction()

# A finding ends the program, so that no test passes over one. What the sanitizers put in confuses
# the warnings that follow values.
function(dunlin_sanitize target)
    target_link_options(${target} PUBLIC -fsanitize=${DUNLIN_SANITIZE})
    if(NOT DUNLIN_SANITIZE_EXCEPT OR NOT target MATCHES "${DUNLIN_SANITIZE_EXCEPT}")
        target_compile_options(${target} PRIVATE -O1 -Wno-error -fsanitize=${DUNLIN_SANITIZE}
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
    endif()
    get_target_property(type ${target} TYPE)
    if(NOT type STREQUAL "EXECUTABLE")
        return()
    endif()
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:dunlin_sanitized>)
    if(DUNLIN_SANITIZE STREQUAL "thread") # tests/sanitize/qt_hand_over.cpp
        foreach(queue
            _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
            _ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject
            _ZN11QMetaObject8activateEP7QObjectPKS_iPPv
            _ZN11QThreadPool5startESt8functionIFvvEEi
            _ZN11QThreadPool11waitForDoneEi
            _ZN11QThreadPoolD1Ev
            _ZN7QThread4waitE14QDeadlineTimer)
            target_link_options(${target} PRIVATE "LINKER:--wrap=${queue}")
        endforeach()
    endif()
endfunction()

# dunlin_library(NAME [LINK libs...] [PRIVATE_LINK libs...] [PCH headers...])
# A static library of all .cpp files below the current folder.
function(dunlin_library name)
    cmake_parse_arguments(A "" "" "LINK;PRIVATE_LINK;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    dunlin_flags(${name})
    target_link_libraries(${name} PUBLIC ${A_LINK} PRIVATE ${A_PRIVATE_LINK})
    if(A_PCH)
        target_precompile_headers(${name} PRIVATE ${A_PCH})
    endif()
endfunction()

# dunlin_program(NAME [LINK libs...]): an executable of all .cpp files below the current folder.
function(dunlin_program name)
    cmake_parse_arguments(A "" "" "LINK;PCH" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_executable(${name} ${sources})
    dunlin_flags(${name})
    target_link_libraries(${name} PRIVATE ${A_LINK})
    if(A_PCH)
        target_precompile_headers(${name} PRIVATE ${A_PCH})
    endif()
endfunction()
