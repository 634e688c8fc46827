// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_views.h"
#include "tests/support/fake_agreement_desk.h"
#include "tests/support/fake_attachment_desk.h"
#include "tests/ui/fits.h"
#include "tests/ui/window_fixture.h"
#include "ui/arrangement/notice.h"
#include "ui/common/toast.h"
#include "ui/files/file_model.h"
#include "ui/files/file_preview.h"
#include "ui/files/remove_dialog.h"
#include "ui/shell/connect_files.h"
#include "ui/wrapup/fact_list.h"

#include <catch2/catch.hpp>

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace dunlin;
using namespace dunlin::testing;
using domain::FileKind;

namespace {

std::string seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// The window on an account, and its files.
class Filing : public WindowFixture {
public:
    Filing() : WindowFixture(20, QSize(1280, 720))
    {
        shell::connectFiles(*window, *accountPage,
                            {files, agreements, views, clock, session(),
                             [this](const QUrl &url) { opened << url.toLocalFile(); }});
        press(Qt::Key_Return);
        settle();
    }
    domain::AccountId account() const { return accountPage->account(); }
    void reload()
    {
        ports::ChangeSet all;
        all.everything = true;
        Q_EMIT changes.committed(all);
        settle();
    }
    files::FilesDialog *dialog() const
    {
        for (files::FilesDialog *each : window->findChildren<files::FilesDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    files::FilesDialog *open()
    {
        press(Qt::Key_F, Qt::ShiftModifier);
        settle();
        REQUIRE(dialog());
        return dialog();
    }
    template <class T>
    T *in(const char *name) const
    {
        return dialog()->findChild<T *>(QLatin1String(name));
    }
    std::string notice() const
    {
        const auto *found = in<arrangement::Notice>("filesNotice");
        return found->isHidden() ? std::string() : seen(found->text());
    }

    FakeAgreementDesk agreements{QDate(2026, 11, 24)};
    FakeAccountViews views{desk, QDate(2026, 11, 24)};
    FakeAttachmentDesk files{desk, changes};
    QStringList opened;
};

} // namespace

TEST_CASE("files: an empty account says so, and files are added by name", "[files]")
{
    Filing at;
    auto *dialog = at.open();
    CHECK_FALSE(at.in<QAbstractButton>("openFile")->isEnabled());
    at.files.refusals.insert(QStringLiteral("/x/run.pdf"),
                             {base::ErrorCode::Input, QStringLiteral("the file is empty"), {}});
    at.files.files.insert(QStringLiteral("/x/letter.txt"), "Dear Sir\n");
    dialog->addFiles({QStringLiteral("/x/letter.txt"), QStringLiteral("/x/run.pdf")});
    at.settle();
    CHECK(at.files.added == QStringList{QStringLiteral("/x/letter.txt")});
    CHECK(at.notice() == "run.pdf: The file is empty.");
    auto *table = at.in<QTableView>("filesTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(seen(table->model()->index(0, 0).data().toString()) == "letter.txt");
    CHECK(seen(table->model()->index(0, 4).data().toString()) == "dana");
    // It is looked at in place.
    CHECK(at.in<QPlainTextEdit>("fileText")->isVisible());
    CHECK(at.in<QPlainTextEdit>("fileText")->toPlainText() == QStringLiteral("Dear Sir\n"));
    CHECK(clipped(*dialog) == "");
}

TEST_CASE("files: what is dropped on the account is taken in, and taken back within seconds",
          "[files]")
{
    Filing at;
    at.files.files.insert(QStringLiteral("/x/a.txt"), "a\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/a.txt"))});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(at.accountPage, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(at.accountPage, &drop);
    at.settle();
    CHECK(drop.isAccepted());
    CHECK(drop.dropAction() == Qt::CopyAction);
    CHECK(at.files.added.size() == 1);
    REQUIRE(at.dialog());
    at.press(Qt::Key_Escape);
    at.settle();
    // The page lists it, and the toast takes it back.
    CHECK(at.find<wrapup::FactList>("accountFileList")->facts().rowCount() == 1);
    at.press(Qt::Key_U);
    at.settle();
    CHECK(at.desk.undone.size() == 1);
}

TEST_CASE("files: pictures are shown within bounds, other kinds say what they are", "[files]")
{
    CHECK(files::boundedPicture(png(300, 200), FileKind::Png).size() == QSize(300, 200));
    CHECK(files::boundedPicture(png(5000, 1000), FileKind::Png).width() == 2000);
    CHECK(files::boundedPicture("no picture", FileKind::Png).isNull());
    CHECK(files::boundedPicture(png(30, 20), FileKind::Jpeg).isNull()); // by what it is alone
    Filing at;
    at.files.put(at.account(), QStringLiteral("scan.png"), FileKind::Png, png(300, 200));
    at.files.put(at.account(), QStringLiteral("contract.pdf"), FileKind::Pdf, "%PDF-1.7");
    at.reload();
    at.open();
    // The latest stands first.
    CHECK_FALSE(at.in<QWidget>("filePicture")->isVisible());
    at.in<QTableView>("filesTable")
        ->setCurrentIndex(at.in<QTableView>("filesTable")->model()->index(1, 0));
    at.settle(200);
    REQUIRE(at.in<QWidget>("filePicture")->isVisible());
    CHECK(at.in<QWidget>("filePicture")->grab().toImage().pixelColor(200, 150) != QColor());
}

TEST_CASE("files: removal asks why", "[files]")
{
    Filing at;
    at.files.put(at.account(), QStringLiteral("a.txt"), FileKind::Text, "a\n");
    at.reload();
    at.open();
    at.in<QAbstractButton>("openFile")->click();
    at.settle();
    CHECK(at.opened == QStringList{QStringLiteral("/tmp/copy.txt")});
    at.in<QAbstractButton>("removeFile")->click();
    at.settle();
    auto *remove = at.window->findChild<files::RemoveDialog *>();
    REQUIRE(remove);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.agreements.recorded.empty()); // it has no reason yet
    at.type(QStringLiteral("of somebody else"));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    REQUIRE(at.agreements.recorded.size() == 1);
    CHECK(std::get<domain::AttachmentRemoved>(at.agreements.recorded[0].payloads[0]).reason
          == QStringLiteral("of somebody else"));
    CHECK(at.notice() == "Removed: a.txt");
}

TEST_CASE("files: a copy leaves only where the office lets it", "[files]")
{
    Filing home;
    home.files.whyNot = QStringLiteral("nothing may be copied");
    home.files.put(home.account(), QStringLiteral("a.txt"), FileKind::Text, "a\n");
    home.reload();
    home.open();
    CHECK_FALSE(home.in<QAbstractButton>("openFile")->isEnabled());
    CHECK(home.in<QAbstractButton>("openFile")->toolTip()
          == QStringLiteral("Nothing may be copied."));
    CHECK(home.in<QPlainTextEdit>("fileText")->isVisible()); // looking is allowed
}
