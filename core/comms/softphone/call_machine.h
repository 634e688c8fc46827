// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

/// One call as a softphone tells of it. Pure.
namespace dunlin::comms {

enum class Phase { None, Dialling, Ringing, Talking, Ended };
enum class End { None, HungUp, NotReached, Busy, Declined, NoSuchNumber, Failed };

struct Call {
    Phase phase = Phase::None;
    End end = End::None;
    bool incoming = false;
    QString id;     ///< of the softphone; empty until its first event
    QString number; ///< as dialled, or of the caller
    QString words;  ///< why it ended, as the softphone says it
    bool isLive() const { return phase != Phase::None && phase != Phase::Ended; }
    bool operator==(const Call &) const = default;
};

class CallMachine {
public:
    const Call &call() const { return m_call; }
    void dial(const QString &number);
    /// Hung up by us, or given up waiting: what is told of it later ends it as NotReached when
    /// nobody had answered.
    void hangUp() { m_hungUp = true; }
    /// It cannot go on: the softphone is gone, or refused the command.
    void fail(const QString &why);
    /// A message of the control socket; true when the call changed. Events of other calls and
    /// unknown ones change nothing.
    bool take(const QJsonObject &message, const QString &dialToken);

private:
    void begin(const QJsonObject &event);
    void close(const QString &why);

    Call m_call;
    bool m_hungUp = false;
};

/// Why a call ended by the words of SIP's answer ("486 Busy Here") or of the softphone.
End endOf(const QString &words, bool answered, bool hungUp);

/// "sip:NUMBER@HOST" of a number as people write it, for the softphone's registrar; what is a SIP
/// address already stays. Empty: there is nothing to dial.
QString sipTarget(const QString &number, const QString &host);
/// "tel:+451234" of a number as people write it; empty: there is nothing to dial.
QString telUrl(const QString &number);
/// The digits (and a leading +) of a number, or of a SIP address's user part.
QString dialDigits(const QString &number);

} // namespace dunlin::comms
