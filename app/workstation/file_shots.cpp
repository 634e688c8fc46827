// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/file_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "core/ports/attachment_desk.h"
#include "ui/account/account_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <memory>

namespace dunlin::workstation {

namespace {

bool inDialog()
{
    return QApplication::activeModalWidget() != nullptr;
}

/// A letter, a scan and a contract, as debtors send them.
QStringList sampleFiles(const QString &folder)
{
    const auto write = [&](const char *name, const QByteArray &bytes) {
        const QString path = QDir(folder).filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    };
    QImage scan(1240, 1754, QImage::Format_RGB32);
    scan.fill(Qt::white);
    QPainter painter(&scan);
    painter.setFont(QFont(QStringLiteral("Work UI"), 30));
    painter.drawText(QRect(100, 120, 1040, 200), Qt::AlignLeft, QStringLiteral("Transfer slip"));
    painter.setFont(QFont(QStringLiteral("Work UI"), 20));
    for (int i = 0; i < 8; ++i)
        painter.drawText(QRect(100, 400 + i * 90, 1040, 80), Qt::AlignLeft,
                         QStringLiteral("Reference 2026-%1   USD %2.00").arg(1000 + i).arg(20 + i));
    painter.end();
    const QString picture = QDir(folder).filePath(QStringLiteral("transfer slip.png"));
    scan.save(picture, "png");
    return {write("contract.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
            picture,
            write("their letter.txt",
                  "Dear Sir or Madam,\n\nthe invoice of March was paid on the 14th of May.\n"
                  "I enclose the slip of my bank. Please confirm.\n\nYours sincerely\n")};
}

} // namespace

void addFileShots(PictureScript &script, DeskWindow &desk, ports::AttachmentDesk &files,
                  const QString &folder)
{
    const auto added = std::make_shared<int>(0);
    const auto wanted = std::make_shared<int>(-1);
    script.add({{},
                [&desk, &files, folder, added, wanted] {
                    desk.window().goTo(&desk.account());
                    const QStringList paths = sampleFiles(folder);
                    *wanted = int(paths.size());
                    for (const QString &path : paths) {
                        files.addFile(desk.account().account(), path, {},
                                      [added](const base::Result<ports::Saved> &) { ++*added; });
                    }
                },
                [&desk, added, wanted] {
                    const ports::AccountPage *page = desk.account().shown();
                    return *added == *wanted && page
                           && page->state.attachments.size() >= size_t(*wanted);
                }});
    script.add({QStringLiteral("account-files"), {}, {}});
    script.add({QStringLiteral("files-text"),
                [&script] { script.press(QStringLiteral("Shift+F")); }, inDialog, 400});
    script.add({QStringLiteral("files-picture"),
                [&script] { script.press(QStringLiteral("Down")); },
                {},
                500});
    script.add({QStringLiteral("files-pdf"),
                [&script] { script.press(QStringLiteral("Down")); },
                {},
                300});
    script.add(
        {{}, [&script] { script.press(QStringLiteral("Esc")); }, [] { return !inDialog(); }});
    script.add({QStringLiteral("queue-marked"),
                [&script, &desk] {
                    desk.window().goTo(&desk.queue());
                    script.press(QStringLiteral("X"));
                    script.press(QStringLiteral("X"));
                    script.press(QStringLiteral("X"));
                },
                {}});
    script.add({{}, [&script] { script.press(QStringLiteral("A")); }, inDialog});
    script.add({QStringLiteral("move-colleague"),
                [&script] { script.type(QStringLiteral("anna, ben")); },
                {},
                500});
    script.add(
        {{}, [&script] { script.press(QStringLiteral("Esc")); }, [] { return !inDialog(); }});
    script.add({{}, [&script] { script.press(QStringLiteral("Esc")); }, {}});
}

} // namespace dunlin::workstation
