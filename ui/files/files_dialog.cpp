// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/files_dialog.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/table.h"
#include "ui/files/file_model.h"
#include "ui/files/file_preview.h"
#include "ui/files/file_words.h"
#include "ui/files/remove_dialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::files {

using arrangement::Notice;
using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

namespace {

constexpr int kEdge = 32;
constexpr int kPreviewWidth = 420;

} // namespace

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

FilesDialog::FilesDialog(const Ports &ports, const ports::AccountPage &page, QWidget *parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_page(page)
{
    setObjectName(QStringLiteral("filesDialog"));
    setWindowTitle(tr("Files"));
    setAccessibleName(windowTitle());
    setModal(true);
    setAcceptDrops(mayRecord());
    QSize wanted(style::scaled(1040), style::scaled(600));
    if (parent)
        wanted = wanted.boundedTo(parent->window()->size() - QSize(kEdge, kEdge));
    resize(wanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle, Ink::Text, this));
    //: debtor, number of the account
    auto *whose = new Label(tr("%1 · %2").arg(common::isolated(page.state.debtor.name),
                                              common::isolated(page.state.number)),
                            Face::Body, Ink::Text2, this);
    whose->setObjectName(QStringLiteral("filesWhose"));
    whose->setElided(true);
    column->addWidget(whose);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    middle->addWidget(makeList(), 1);
    auto *card = new common::Card(tr("Preview"), this);
    card->setFixedWidth(style::scaled(kPreviewWidth));
    m_preview = new FilePreview(card);
    card->body()->addWidget(m_preview, 1);
    middle->addWidget(card);
    column->addLayout(middle, 1);
    m_notice = new Notice(QStringLiteral("filesNotice"), this);
    column->addWidget(m_notice);
    column->addWidget(makeFooter());
    connect(m_preview, &FilePreview::retryRequested, this, [this] {
        m_shown = {};
        showChosen();
    });
    setPage(page);
}

bool FilesDialog::mayRecord() const
{
    return ports::allows(m_ports.session.role, ports::Permission::RecordWork);
}

QDate FilesDialog::today() const
{
    return base::dateIn(m_ports.clock.now(), m_ports.session.officeZone);
}

QWidget *FilesDialog::makeList()
{
    auto *card = new common::Card(tr("On this account"), this);
    m_model = new FileModel(m_ports.session.officeZone, this);
    m_table = new common::LetterlessTable(card);
    m_table->setObjectName(QStringLiteral("filesTable"));
    m_table->setAccessibleName(tr("Files of this account"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FileModel::Name, QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FilesDialog::showChosen);
    connect(m_table, &QTableView::activated, this, &FilesDialog::openChosen);
    return card;
}

QWidget *FilesDialog::makeFooter()
{
    auto *box = new QWidget(this);
    // The lists give way first; a style sheet's least height of a button would be taken otherwise.
    box->setMinimumHeight(style::scaled(style::space::kPrimary));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    const auto add = [&](const char *name, const QString &words, ButtonKind kind,
                         void (FilesDialog::*run)()) {
        auto *button = new Button(QLatin1String(name), words, kind, box);
        button->setAccessibleName(words);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, run);
        return button;
    };
    m_add = add("addFile", tr("Add files…"), ButtonKind::Primary, &FilesDialog::chooseFiles);
    m_add->setIconName(QStringLiteral("plus-lg"));
    auto *drop = new Label(tr("or drop them here"), Face::Small, Ink::Text2, box);
    drop->setElided(true);
    drop->setVisible(mayRecord());
    row->addWidget(drop, 1);
    row->addStretch(mayRecord() ? 0 : 1);
    m_remove = add("removeFile", tr("Remove…"), ButtonKind::Danger, &FilesDialog::removeChosen);
    m_save = add("saveFile", tr("Save a copy…"), ButtonKind::Normal, &FilesDialog::saveChosen);
    m_open = add("openFile", tr("Open"), ButtonKind::Normal, &FilesDialog::openChosen);
    m_open->setKeyHint(QStringLiteral("Enter"));
    auto *close = new Button(QStringLiteral("closeFiles"), tr("Close"), ButtonKind::Normal, box);
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAccessibleName(close->text());
    row->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &FilesDialog::reject);
    return box;
}

const domain::AttachmentState *FilesDialog::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? &m_model->file(at.row()) : nullptr;
}

void FilesDialog::setPage(const ports::AccountPage &page)
{
    const domain::AttachmentState *before = chosen();
    const domain::EventId kept = before ? before->id : domain::EventId();
    m_page = page;
    m_model->setFiles(page.state.attachments, m_ports.clock.now());
    const int row = std::max(m_model->indexOf(kept), 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

void FilesDialog::choose(domain::EventId file)
{
    if (const int row = m_model->indexOf(file); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void FilesDialog::showChosen()
{
    refreshButtons();
    const domain::AttachmentState *file = chosen();
    if (!file) {
        m_shown = {};
        return m_preview->showNothing(mayRecord()
                                          ? tr("There is none yet. Add one, or drop it here.")
                                          : tr("There is none yet."));
    }
    if (file->id == m_shown)
        return;
    m_shown = file->id;
    m_preview->showLoading();
    m_ports.files.content(
        account(), file->id,
        ports::guarded<ports::AttachmentContent>(
            this, [this, request = ++m_request](base::Result<ports::AttachmentContent> content) {
                if (request != m_request)
                    return;
                if (content)
                    m_preview->showContent(*content);
                else
                    m_preview->showError(content.error());
            }));
}

void FilesDialog::refreshButtons()
{
    const bool any = chosen() != nullptr;
    const QString why = m_ports.files.whyNotOutside();
    m_add->setVisible(mayRecord());
    m_add->setEnabled(m_adding.isEmpty());
    m_remove->setVisible(mayRecord());
    m_remove->setEnabled(any);
    for (Button *button : {m_open, m_save}) {
        button->setEnabled(any && why.isEmpty());
        button->setToolTip(why.isEmpty() ? QString() : arrangement::asSentence(why));
    }
}

void FilesDialog::say(const QString &sentence, bool failed)
{
    m_notice->set(sentence, failed ? Tone::Danger : Tone::Ok,
                  failed ? QStringLiteral("exclamation-circle") : QStringLiteral("check2"));
}

void FilesDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"), {},
                                   tr("Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml "
                                      "*.docx *.xlsx);;All files (*)"));
    dialog->setObjectName(QStringLiteral("addFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesDialog::addFiles);
    dialog->open();
}

void FilesDialog::addFiles(const QStringList &paths)
{
    if (!mayRecord())
        return;
    m_waiting << paths;
    if (m_adding.isEmpty())
        addNext();
}

void FilesDialog::addNext()
{
    if (m_waiting.isEmpty()) {
        m_adding.clear();
        refreshButtons();
        const auto added = std::exchange(m_added, {});
        const QStringList refused = std::exchange(m_refused, {});
        const QString done =
            added.empty() ? QString() : tr("%Ln file(s) added", "", int(added.size()));
        say(refused.isEmpty() ? done : refused.join(QLatin1Char('\n')), !refused.isEmpty());
        if (!added.empty())
            Q_EMIT recorded(added, done);
        return;
    }
    m_adding = m_waiting.takeFirst();
    refreshButtons();
    m_ports.files.addFile(account(), m_adding, {},
                          ports::guarded<ports::Saved>(this, [this](auto done) { onAdded(done); }));
}

void FilesDialog::onAdded(const base::Result<ports::Saved> &done)
{
    if (done) {
        m_added.push_back(*done);
    } else {
        //: name of a file, why it was not taken in
        m_refused << tr("%1: %2").arg(common::isolated(QFileInfo(m_adding).fileName()),
                                      arrangement::failureText(done.error(), today()));
    }
    addNext();
}

void FilesDialog::openChosen()
{
    const domain::AttachmentState *file = chosen();
    if (!file || !m_open->isEnabled())
        return;
    m_ports.files.openOutside(account(), file->id,
                              ports::guarded<QString>(this, [this](base::Result<QString> path) {
                                  if (path)
                                      m_ports.openUrl(QUrl::fromLocalFile(*path));
                                  else
                                      say(arrangement::failureText(path.error(), today()), true);
                              }));
}

void FilesDialog::saveChosen()
{
    const domain::AttachmentState *file = chosen();
    if (!file || !m_save->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file->fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = file->id](const QString &path) {
        m_ports.files.saveAs(account(), id, path,
                             ports::guarded<bool>(this, [this](base::Result<bool> done) {
                                 say(done ? tr("The copy is saved. It is not encrypted.")
                                          : arrangement::failureText(done.error(), today()),
                                     !done);
                             }));
    });
    dialog->open();
}

void FilesDialog::removeChosen()
{
    const domain::AttachmentState *file = chosen();
    if (!file || !mayRecord())
        return;
    auto *dialog = new RemoveDialog(m_ports.desk, m_ports.views, m_page, *file, today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &forms::FormDialog::recorded, this,
            [this](const ports::Agreed &agreed, const QString &sentence) {
                say(sentence, false);
                Q_EMIT recorded(agreed.saved, sentence);
            });
    dialog->open();
}

void FilesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesDialog::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // nothing is taken away from where it lies
    event->accept();
    addFiles(paths);
}

} // namespace dunlin::files
