// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/load/plain_http.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/sync/frames.h"
#include "core/sync/keys.h"

#include <vector>

namespace dunlin::ctl {

/// What all devices of a load run share. One thread.
struct LoadFigures {
    qint64 requests = 0;
    qint64 events = 0; ///< placed by the server
    qint64 errors = 0; ///< refusals, and connections that broke
    std::vector<double> answerMs;
    std::vector<double> commitToClientMs;
    /// Acknowledged events: their place in the feed, and when the answer was here.
    struct Placed {
        qint64 seq = 0;
        double at = 0;
    };
    std::vector<Placed> placed;
    std::vector<base::AccountId> accounts; ///< to write notes on
};

/// A laptop without a disk: enrols, gets tokens, waits on the event stream, and writes a note when
/// it is told to. Without a code it only asks for hello.
class LoadDevice final : public QObject {
    Q_OBJECT
public:
    LoadDevice(const QUrl &server, const QByteArray &fingerprint, const QString &code,
               LoadFigures &figures, const base::Clock &clock, base::Rng &rng);

    void begin();
    bool isReady() const { return m_isReady; }
    /// One event, or one hello; nothing while the last one is on its way.
    void act();
    const QByteArray &certificate() const { return m_http.certificate(); }

Q_SIGNALS:
    void ready();

private:
    enum class Step { Hello, Enrol, Challenge, Token, Accounts, Idle, Push, Ping };
    void send(Step step, const QByteArray &path, const QByteArray &type, const QByteArray &body);
    void take(int status, const QByteArray &body);
    void takePush(const QByteArray &body);
    void heard(const QByteArray &data);
    void push();
    void becomeReady();

    LoadFigures &m_figures;
    const base::Clock &m_clock;
    base::Rng &m_rng;
    PlainHttp m_http;
    PlainHttp m_stream;
    QString m_code;
    QByteArray m_master;
    sync::KeyPair m_key;
    base::DeviceId m_device;
    base::TenantId m_tenant;
    QString m_user;
    QByteArray m_bearer;
    qint64 m_dseq = 0;
    base::Hash32 m_prev{};
    base::Hash32 m_head{};
    size_t m_heard = 0; ///< of m_figures.placed
    Step m_step = Step::Hello;
    double m_sentAt = 0;
    bool m_isReady = false;
};

double loadNowMs();

} // namespace dunlin::ctl
