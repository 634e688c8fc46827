// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/telephone_choice.h"

#include "app/telephone/handler_phone.h"
#include "app/telephone/softphone.h"

#include <QtGui/QDesktopServices>

namespace dunlin::workstation {

TelephoneChoice::TelephoneChoice(settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    make();
    connect(&settings, &settings::Settings::changed, this, [this](settings::Key key) {
        if (key != settings::Key::Telephone && key != settings::Key::SipHost
            && key != settings::Key::SoftphonePort)
            return;
        if (m_telephone->state().isLive())
            m_telephone->hangUp();
        // What is on its way out of it still finds it.
        m_telephone.release()->deleteLater();
        make();
        Q_EMIT replaced();
    });
}

TelephoneChoice::~TelephoneChoice() = default;

void TelephoneChoice::make()
{
    const auto open = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    switch (m_settings.telephone().kind) {
    case settings::TelephoneKind::Tel:
        m_telephone = std::make_unique<telephone::HandlerPhone>(open);
        return;
    case settings::TelephoneKind::Sip:
        m_telephone =
            std::make_unique<telephone::HandlerPhone>(open, m_settings.telephone().sipHost);
        return;
    case settings::TelephoneKind::Softphone: {
        telephone::Softphone::Options options;
        options.port = quint16(m_settings.telephone().softphonePort);
        options.host = m_settings.telephone().sipHost;
        auto phone = std::make_unique<telephone::Softphone>(options);
        phone->stayConnected();
        m_telephone = std::move(phone);
        return;
    }
    }
}

} // namespace dunlin::workstation
