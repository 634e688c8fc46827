// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/telephone.h"
#include "ui/settings/settings.h"

#include <memory>

namespace dunlin::workstation {

/// The telephone that the settings name, made anew when they change. GUI thread.
class TelephoneChoice final : public QObject {
    Q_OBJECT
public:
    explicit TelephoneChoice(settings::Settings &settings, QObject *parent = nullptr);
    ~TelephoneChoice() override;

    ports::Telephone &telephone() const { return *m_telephone; }

Q_SIGNALS:
    /// telephone() is another one.
    void replaced();

private:
    void make();

    settings::Settings &m_settings;
    std::unique_ptr<ports::Telephone> m_telephone;
};

} // namespace dunlin::workstation
