// SPDX-License-Identifier: GPL-3.0-or-later
// Qt is not built with ThreadSanitizer, which therefore does not see that whoever is handed
// something through a queue of QtCore comes after whoever put it there. The linker's --wrap leads
// this project's calls of those queues through here, where the order is told. Only the order of the
// hand-over itself: two threads that are in no such order stay a race.
#include <QtCore/QObject>
#include <QtCore/QRunnable>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <dlfcn.h>

#include <cstdarg>
#include <functional>
#include <utility>

namespace {

using Slot = QtPrivate::QSlotObjectBase;

/// A slot that comes after what was done before it was made or its signal sent. What it has itself
/// is read only then, so its own address is where the order is told.
class Handed final : public Slot {
public:
    /// `after`: whose releases it waits for too; null: nobody's.
    Handed(Slot *inner, void *after) : Slot(&Handed::act), m_inner(inner), m_after(after)
    {
        __tsan_release(this);
    }

private:
    static void act(int which, Slot *self, QObject *receiver, void **arguments, bool *isSame)
    {
        __tsan_acquire(self);
        auto *me = static_cast<Handed *>(self);
        switch (which) {
        case Destroy:
            me->m_inner->destroyIfLastRef();
            delete me;
            break;
        case Call:
            if (me->m_after)
                __tsan_acquire(me->m_after);
            me->m_inner->call(receiver, arguments);
            __tsan_release(self);
            __tsan_release(QThread::currentThread()); // for who waits until the thread ends
            break;
        case Compare: *isSame = me->m_inner->compare(arguments); break;
        }
    }

    Slot *m_inner;
    void *m_after;
};

/// The same for a job of a thread pool.
class HandedJob final : public QRunnable {
public:
    HandedJob(QThreadPool *pool, std::function<void()> work) : m_pool(pool), m_work(std::move(work))
    {
        __tsan_release(this);
    }
    void run() override
    {
        __tsan_acquire(this);
        m_work();
        m_work = nullptr;
        __tsan_release(m_pool);
    }

private:
    QThreadPool *m_pool;
    std::function<void()> m_work;
};

} // namespace

#define DUNLIN_WRAP(name) __asm__("__wrap_" name)
#define DUNLIN_REAL(name) __asm__("__real_" name)

#define INVOKE                                                                                     \
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14Connection"   \
    "TypeEPv"
bool realInvoke(QObject *, Slot *, Qt::ConnectionType, void *) DUNLIN_REAL(INVOKE);
bool invoke(QObject *, Slot *, Qt::ConnectionType, void *) DUNLIN_WRAP(INVOKE);
bool invoke(QObject *receiver, Slot *slot, Qt::ConnectionType type, void *answer)
{
    QThread *const there = receiver ? receiver->thread() : nullptr;
    const bool invoked = realInvoke(receiver, new Handed(slot, nullptr), type, answer);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(there);
    return invoked;
}

#define CONNECT                                                                                    \
    "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKi" \
    "PK11QMetaObject"
using Connection = QMetaObject::Connection;
Connection realConnect(const QObject *, void **, const QObject *, void **, Slot *,
                       Qt::ConnectionType, const int *, const QMetaObject *) DUNLIN_REAL(CONNECT);
Connection connectTo(const QObject *, void **, const QObject *, void **, Slot *, Qt::ConnectionType,
                     const int *, const QMetaObject *) DUNLIN_WRAP(CONNECT);
Connection connectTo(const QObject *sender, void **signal, const QObject *receiver, void **member,
                     Slot *slot, Qt::ConnectionType type, const int *types, const QMetaObject *meta)
{
    return realConnect(sender, signal, receiver, member,
                       new Handed(slot, const_cast<QObject *>(sender)), type, types, meta);
}

#define ACTIVATE "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv"
void realActivate(QObject *, const QMetaObject *, int, void **) DUNLIN_REAL(ACTIVATE);
void activate(QObject *, const QMetaObject *, int, void **) DUNLIN_WRAP(ACTIVATE);
void activate(QObject *sender, const QMetaObject *meta, int index, void **arguments)
{
    __tsan_release(sender);
    realActivate(sender, meta, index, arguments);
}

#define START "_ZN11QThreadPool5startESt8functionIFvvEEi"
void start(QThreadPool *, std::function<void()>, int) DUNLIN_WRAP(START);
void start(QThreadPool *pool, std::function<void()> work, int priority)
{
    pool->start(new HandedJob(pool, std::move(work)), priority);
}

#define WAIT_FOR_DONE "_ZN11QThreadPool11waitForDoneEi"
bool realWaitForDone(QThreadPool *, int) DUNLIN_REAL(WAIT_FOR_DONE);
bool waitForDone(QThreadPool *, int) DUNLIN_WRAP(WAIT_FOR_DONE);
bool waitForDone(QThreadPool *pool, int ms)
{
    const bool done = realWaitForDone(pool, ms);
    __tsan_acquire(pool);
    return done;
}

#define POOL_ENDS "_ZN11QThreadPoolD1Ev"
void realPoolEnds(QThreadPool *) DUNLIN_REAL(POOL_ENDS);
void poolEnds(QThreadPool *) DUNLIN_WRAP(POOL_ENDS);
void poolEnds(QThreadPool *pool)
{
    realPoolEnds(pool);
    __tsan_acquire(pool);
}

#define THREAD_WAIT "_ZN7QThread4waitE14QDeadlineTimer"
bool realWait(QThread *, QDeadlineTimer) DUNLIN_REAL(THREAD_WAIT);
bool threadWait(QThread *, QDeadlineTimer) DUNLIN_WRAP(THREAD_WAIT);
bool threadWait(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = realWait(thread, deadline);
    __tsan_acquire(thread);
    return ended;
}

// QProcess starts a program from a child that shares our memory until then. ThreadSanitizer takes
// it for one with a memory of its own, and from then on overlooks what the parent's thread locks.
extern "C" int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto theLibrarys =
        reinterpret_cast<Clone>(::dlsym(::dlopen("libc.so.6", RTLD_NOW | RTLD_NOLOAD), "clone"));
    va_list more;
    va_start(more, argument);
    void *const parent = va_arg(more, void *);
    void *const storage = va_arg(more, void *);
    void *const child = va_arg(more, void *);
    va_end(more);
    return theLibrarys(run, stack, flags, argument, parent, storage, child);
}
