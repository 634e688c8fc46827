// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

namespace dunlin::ports {

/// Where one call is.
enum class CallPhase {
    None,     ///< there is no call
    Handed,   ///< given to another program, which says nothing of it
    Dialling, ///< on its way to the other side
    Ringing,
    Talking,
    Ended
};

/// Why a call ended.
enum class CallEnd {
    None,
    HungUp,     ///< by us, or by the other side after talking
    NotReached, ///< ended before anybody answered, by us or by time
    Busy,
    Declined,
    NoSuchNumber, ///< the network does not know it
    Failed        ///< the telephone could not; `words` says why
};

struct CallState {
    CallPhase phase = CallPhase::None;
    CallEnd end = CallEnd::None;
    bool incoming = false;
    QString number; ///< of the other side, as it is known
    QString words;  ///< of the telephone, untranslated, for the log and the tooltip
    bool isLive() const
    {
        return phase == CallPhase::Handed || phase == CallPhase::Dialling
               || phase == CallPhase::Ringing || phase == CallPhase::Talking;
    }
    bool operator==(const CallState &) const = default;
};

/// A telephone that this workstation can drive: one call at a time. It never makes a call by
/// itself: the gate was asked before dial(). Lives on the GUI thread; answers by changed(), also
/// when it cannot call (Ended, Failed): a call that was wanted is never silent.
class Telephone : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual CallState state() const = 0;
    /// Whether it tells how a call goes; else the collector ends it.
    virtual bool tells() const = 0;
    virtual void dial(const QString &number) = 0;
    virtual void hangUp() = 0;
    /// An incoming call that rings.
    virtual void answer() = 0;

Q_SIGNALS:
    void changed(const dunlin::ports::CallState &state);
};

} // namespace dunlin::ports
