// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look.h"

#include "ui/settings/settings.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QApplication>

namespace dunlin::settings {

void followLook(QApplication &app, Settings &settings)
{
    const auto apply = [&app, &settings] {
        style::setReducedMotion(settings.senses().reduceMotion);
        style::setTextScale(settings.textPercent() / 100.0);
        style::applyTheme(app, settings.theme());
    };
    QObject::connect(&settings, &Settings::changed, &app, [apply, &settings](Key key) {
        if (key == Key::Theme || key == Key::TextPercent)
            apply();
        else if (key == Key::ReduceMotion)
            style::setReducedMotion(settings.senses().reduceMotion);
    });
    apply();
}

} // namespace dunlin::settings
