// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/cover_shots.h"

#include "app/workstation/picture_script.h"
#include "ui/shell/key_table.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/main_window.h"
#include "ui/welcome/passphrase_dialog.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>

#include <memory>

namespace dunlin::workstation {

namespace {

/// A laptop whose profile has a passphrase.
class LockedLaptop final : public ports::LaptopPolicy {
public:
    std::optional<base::Error> whyNoCopies() const override { return std::nullopt; }
    bool hasPassphrase() const override { return true; }
    void tryPassphrase(const QByteArray &passphrase, ports::Reply<bool> reply) override
    {
        reply(passphrase == "right" ? base::Result<bool>(true)
                                    : base::Result<bool>(base::fail(base::ErrorCode::Auth)));
    }
};

void step(PictureScript &script, const char *picture, std::function<void()> act)
{
    script.add({QString::fromLatin1(picture), std::move(act), {}});
}

bool inDialog()
{
    return QApplication::activeModalWidget() != nullptr;
}

void addLock(PictureScript &script, shell::MainWindow &window)
{
    const auto policy = std::make_shared<LockedLaptop>();
    const auto lock = std::make_shared<shell::LockScreen *>(nullptr);
    const auto give = [lock](const char *passphrase) {
        auto *field = (*lock)->findChild<QLineEdit *>();
        field->setText(QLatin1String(passphrase));
        Q_EMIT field->returnPressed();
    };
    step(script, "lock-ready", [&window, policy, lock] {
        *lock = new shell::LockScreen(*policy, window.centralWidget(), &window);
        (*lock)->lock();
    });
    step(script, "lock-wrong", [give] { give("wrong"); });
    step(script, "", [give, lock, policy] { // the policy lives until here
        give("right");
        delete *lock;
    });
}

void addPassphrase(PictureScript &script, shell::MainWindow &window)
{
    for (const bool again : {false, true}) {
        script.add({again ? QStringLiteral("passphrase-wrong") : QStringLiteral("passphrase-ready"),
                    [&window, again] {
                        auto *dialog = new welcome::PassphraseDialog(
                            QStringLiteral("Meridian desk"), again, &window);
                        dialog->setAttribute(Qt::WA_DeleteOnClose);
                        dialog->open();
                    },
                    inDialog});
        script.add(
            {{}, [&script] { script.press(QStringLiteral("Esc")); }, [] { return !inDialog(); }});
    }
}

} // namespace

void addCoverShots(PictureScript &script, shell::MainWindow &window)
{
    addLock(script, window);
    addPassphrase(script, window);
    step(script, "breather", [&window] { window.keyTable().run(QStringLiteral("breather")); });
    step(script, "", [&window] { window.keyTable().run(QStringLiteral("breather")); });
    script.add({QStringLiteral("rights-sheet"),
                [&window] { window.keyTable().run(QStringLiteral("rights.show")); }, inDialog});
    script.add(
        {{}, [&script] { script.press(QStringLiteral("Esc")); }, [] { return !inDialog(); }});
}

} // namespace dunlin::workstation
