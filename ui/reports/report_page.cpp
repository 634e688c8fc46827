// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/cell_model.h"
#include "ui/common/key_names.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/common/why_not.h"
#include "ui/reports/plan_dialog.h"
#include "ui/reports/report_words.h"
#include "ui/reports/sheet_words.h"

#include <QtCore/QFileInfo>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSlider>
#include <QtWidgets/QStackedLayout>

#include <algorithm>

namespace dunlin::reports {

using common::Button;
using common::CellModel;
using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kListWidth = 236;
constexpr int kAccountWidth = 340;
constexpr int kSliderPx = 24;
constexpr int kDayWidth = 136;
constexpr int kLeastPercent = 50;
constexpr int kMostPercent = 150;

// By a name of its own: after "CellModel::Row f(" lupdate takes what follows for CellModel's.
using Row = CellModel::Row;

enum PeriodChoice { ThisMonth, LastMonth, Last90Days, ThisYear, OwnDays };

common::LetterlessTable *makeTable(const char *name, const QString &accessible, CellModel *model)
{
    auto *table = new common::LetterlessTable;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    common::setUpTable(*table);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

Row rowOf(const std::vector<ports::SheetCell> &cells,
          const std::vector<ports::SheetColumn> &columns, bool isTotal)
{
    Row row;
    for (size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
        CellModel::Cell cell(isTotal && i == 0 ? ReportPage::tr("Total")
                                               : cellText(cells[i], columns[i].unit));
        cell.isStrong = isTotal;
        row.push_back(std::move(cell));
    }
    return row;
}

std::vector<CellModel::Column> columnsOf(const ports::SheetSection &section)
{
    std::vector<CellModel::Column> columns;
    for (const ports::SheetColumn &column : section.columns)
        columns.push_back({column.label, column.unit != ports::SheetUnit::Text, column.label});
    return columns;
}

} // namespace

ReportPage::ReportPage(const Ports &ports, QByteArray zone, bool mayExport, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_zone(std::move(zone))
    , m_mayExport(mayExport)
    , m_rows(new CellModel(this))
    , m_accounts(new CellModel(this))
{
    setObjectName(QStringLiteral("reportPage"));
    setAccessibleName(tr("Reports"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeDays());
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    row->addWidget(makeChoice());
    row->addWidget(makeBody(), 1);
    column->addLayout(row, 1);
    setFocusProxy(m_list);
    choosePeriod(ThisMonth);
    m_state->showEmpty(QStringLiteral("bar-chart-line"), tr("Choose a report"),
                       tr("It is worked out from the events, so that it can be asked for any days "
                          "of the past."));
}

ReportPage::~ReportPage() = default;

QWidget *ReportPage::makeChoice()
{
    auto *card = new common::Card(tr("Reports"), this);
    card->setFixedWidth(style::scaled(kListWidth));
    m_list = new QListWidget(card);
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    common::setUpList(*m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QByteArray &id : m_ports.reports.ids()) {
        auto *item = new QListWidgetItem(reportTitle(id), m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(reportAbout(id));
        item->setData(Qt::AccessibleTextRole,
                      reportTitle(id) + QStringLiteral(". ") + reportAbout(id));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_sliders->setVisible(current() == "forecast");
        if (m_ran)
            run();
    });
    connect(m_list, &QListWidget::itemActivated, this, &ReportPage::run);
    card->body()->addWidget(m_list, 1);
    // The bar above has no room for its key, in most languages none for itself.
    auto *plans = new Button(QStringLiteral("reportPlans"), tr("Schedules and targets"));
    plans->setToolTip(common::keyText(QStringLiteral("Ctrl+E")));
    connect(plans, &QAbstractButton::clicked, this, &ReportPage::openPlans);
    card->body()->addWidget(plans);
    return card;
}

QWidget *ReportPage::makeDays()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    row->addWidget(new Label(tr("Reports"), Face::PageTitle));
    m_note = new Label(Face::Small, Ink::Text2);
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setElided(true);
    row->addWidget(m_note, 1);
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("This month"), tr("Last month"), tr("Last 90 days"), tr("This year"),
                        tr("Days of my own")});
    m_from = new QDateEdit;
    m_to = new QDateEdit;
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(QStringLiteral("reportTo"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setMinimumWidth(style::scaled(kDayWidth));
        day->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
        connect(day, &QDateEdit::userDateChanged, this, [this] {
            if (!m_from->signalsBlocked())
                m_period->setCurrentIndex(OwnDays);
        });
    }
    auto *go = new Button(QStringLiteral("reportRun"), tr("Show"), common::ButtonKind::Primary);
    go->setKeyHint(QStringLiteral("Ctrl+R"));
    m_drill = new Button(QStringLiteral("reportDrill"), tr("Accounts behind it"));
    m_drill->setKeyHint(QStringLiteral("Enter"));
    m_save = new Button(QStringLiteral("reportSave"), tr("Save as a file"));
    m_save->setKeyHint(QStringLiteral("Ctrl+S"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_period, m_from, m_to, go, m_drill})
        row->addWidget(field);
    bar->setFixedHeight(go->sizeHint().height()); // the fields beside it are lower
    m_drill->setEnabled(false);
    m_save->setEnabled(false);
    if (!m_mayExport)
        m_save->setToolTip(common::whyNot(ports::Role::Collector, ports::Right::ExportData));
    connect(m_period, &QComboBox::activated, this, &ReportPage::choosePeriod);
    connect(go, &QAbstractButton::clicked, this, &ReportPage::run);
    connect(m_drill, &QAbstractButton::clicked, this, &ReportPage::drill);
    connect(m_save, &QAbstractButton::clicked, this, &ReportPage::save);
    return bar;
}

QWidget *ReportPage::makeSliders()
{
    m_sliders = new QWidget;
    auto *row = new QHBoxLayout(m_sliders);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    row->addWidget(new Label(tr("Suppose"), Face::Small, Ink::Text2));
    const auto add = [&](const char *name, const QString &words) {
        row->addWidget(new Label(words, Face::Small));
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setObjectName(QString::fromLatin1(name));
        slider->setAccessibleName(words);
        slider->setRange(kLeastPercent, kMostPercent);
        slider->setSingleStep(5);
        slider->setPageStep(10);
        slider->setValue(100);
        slider->setTracking(false);
        slider->setMinimumHeight(kSliderPx);
        connect(slider, &QSlider::valueChanged, this, &ReportPage::run);
        row->addWidget(slider, 1);
        return slider;
    };
    m_staff = add("supposeStaff", tr("People at work"));
    m_strategy = add("supposeStrategy", tr("Share of promises kept"));
    m_promises = add("supposePromises", tr("Promises taken"));
    m_supposed = new Label(Face::Small, Ink::Text2);
    m_supposed->setFigures(true);
    row->addWidget(m_supposed);
    m_sliders->hide();
    return m_sliders;
}

QWidget *ReportPage::makeBody()
{
    auto *host = new QWidget(this);
    m_stack = new QStackedLayout(host);
    m_state = new common::StateView;
    m_stack->addWidget(m_state);
    connect(m_state, &common::StateView::actionTriggered, this, &ReportPage::run);
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeSliders());
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    m_card = new common::Card(QString(), m_body);
    m_section = new QComboBox;
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_section->setObjectName(QStringLiteral("reportSection"));
    m_section->setAccessibleName(tr("Part of the report"));
    auto *head = new QWidget;
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(0, 0, 0, 0);
    headRow->setSpacing(style::space::kSm);
    headRow->addWidget(m_section);
    headRow->addWidget(m_save);
    m_card->setHeaderWidget(head);
    m_table = makeTable("reportTable", tr("Report"), m_rows);
    m_card->body()->addWidget(m_table, 1);
    m_definition = new Label(Face::Small, Ink::Text2);
    m_definition->setObjectName(QStringLiteral("reportDefinition"));
    m_definition->setWordWrap(true);
    m_card->body()->addWidget(m_definition);
    row->addWidget(m_card, 1);
    auto *behind = new common::Card(tr("Accounts behind it"), m_body);
    behind->setFixedWidth(style::scaled(kAccountWidth));
    m_accountNote = new Label(Face::Small, Ink::Text2);
    m_accountNote->setWordWrap(true);
    behind->body()->addWidget(m_accountNote);
    m_accountTable = makeTable("reportAccounts", tr("Accounts behind the row"), m_accounts);
    behind->body()->addWidget(m_accountTable, 1);
    behind->hide();
    m_behind = behind;
    row->addWidget(behind);
    column->addLayout(row, 1);
    m_stack->addWidget(m_body);
    connect(m_section, &QComboBox::activated, this, &ReportPage::showSection);
    connect(m_table, &QAbstractItemView::activated, this, &ReportPage::drill);
    connect(m_accountTable, &QAbstractItemView::activated, this, [this](const QModelIndex &at) {
        Q_EMIT accountRequested(m_sheet.accounts[size_t(at.row())].number);
    });
    return host;
}

void ReportPage::choosePeriod(int index)
{
    const QDate today = base::dateIn(m_ports.clock.now(), m_zone);
    const QDate month(today.year(), today.month(), 1);
    QDate from = month;
    QDate to = today;
    switch (index) {
    case LastMonth:
        from = month.addMonths(-1);
        to = month.addDays(-1);
        break;
    case Last90Days: from = today.addDays(-89); break;
    case ThisYear: from = QDate(today.year(), 1, 1); break;
    case OwnDays: return m_from->setFocus();
    default: break;
    }
    const QSignalBlocker first(m_from);
    const QSignalBlocker last(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
    if (m_ran)
        run();
}

QByteArray ReportPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toByteArray() : QByteArray();
}

ports::ReportAsk ReportPage::ask() const
{
    ports::ReportAsk ask;
    ask.id = current();
    ask.from = m_from->date();
    ask.to = m_to->date();
    if (ask.id == "forecast") {
        ask.staff = m_staff->value() / 100.0;
        ask.strategy = m_strategy->value() / 100.0;
        ask.promises = m_promises->value() / 100.0;
    }
    return ask;
}

void ReportPage::open(const QByteArray &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toByteArray() == id)
            m_list->setCurrentRow(i);
    }
    run();
}

void ReportPage::openFigure(const QByteArray &id, QDate from, QDate to)
{
    {
        const QSignalBlocker list(m_list);
        const QSignalBlocker first(m_from);
        const QSignalBlocker last(m_to);
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(Qt::UserRole).toByteArray() == "kpi")
                m_list->setCurrentRow(i);
        }
        m_period->setCurrentIndex(OwnDays);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    m_ran = true;
    drillTo(QString::fromLatin1(id));
}

void ReportPage::run()
{
    m_ran = true;
    m_drilled = false;
    m_behind->hide();
    m_supposed->setText(tr("%1% · %2% · %3%")
                            .arg(m_staff->value())
                            .arg(m_strategy->value())
                            .arg(m_promises->value()));
    m_note->setText(tr("Working it out…"));
    if (m_sheet.sections.empty()) {
        m_state->showLoading(tr("Working it out…"));
        m_stack->setCurrentWidget(m_state);
    }
    m_ports.reports.run(
        ask(), ports::guarded<ports::ReportSheet>(this, [this, request = ++m_request](auto sheet) {
            if (request == m_request)
                onSheet(std::move(sheet));
        }));
}

void ReportPage::drill()
{
    const QModelIndex at = m_table->currentIndex();
    const int section = std::max(0, m_section->currentIndex());
    if (!at.isValid() || m_sheet.sections.empty()
        || size_t(at.row()) >= m_sheet.sections[size_t(section)].rows.size())
        return;
    if (m_sheet.id == current()) // else another report's answer is on its way
        drillTo(m_sheet.sections[size_t(section)].rows[size_t(at.row())].key);
}

void ReportPage::drillTo(const QString &row)
{
    ports::ReportAsk asked = ask();
    asked.drill = row;
    if (row.isEmpty())
        return;
    m_drilled = true;
    m_note->setText(tr("Looking for the accounts…"));
    m_ports.reports.run(
        asked, ports::guarded<ports::ReportSheet>(this, [this, request = ++m_request](auto sheet) {
            if (request == m_request)
                onSheet(std::move(sheet));
        }));
}

void ReportPage::onSheet(base::Result<ports::ReportSheet> sheet)
{
    if (!sheet && sheet.error().code == base::ErrorCode::Cancelled)
        return;
    if (!sheet) {
        m_note->setText({});
        m_state->showError(sheet.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const int section = m_drilled ? m_section->currentIndex() : 0;
    const QModelIndex at = m_table->currentIndex();
    m_sheet = inWords(std::move(*sheet));
    setProperty("shown", m_sheet.id);
    m_stack->setCurrentWidget(m_body);
    m_card->setTitle(reportTitle(m_sheet.id));
    m_section->clear();
    for (const ports::SheetSection &one : m_sheet.sections)
        m_section->addItem(sectionTitle(m_sheet, one));
    m_section->setVisible(m_sheet.sections.size() > 1);
    showSection(section);
    if (m_drilled && at.isValid())
        m_table->setCurrentIndex(m_rows->index(at.row(), at.column()));
    m_definition->setText(m_sheet.definition);
    QStringList notes;
    if (m_sheet.thisLaptopOnly)
        notes << tr("This laptop only");
    if (!m_sheet.otherCurrencies.isEmpty())
        notes << tr("Accounts in %1 are left out")
                     .arg(QLocale().createSeparatedList(m_sheet.otherCurrencies));
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_save->setEnabled(m_mayExport);
    m_drill->setEnabled(m_sheet.id != "kpi");
    m_behind->setVisible(m_drilled);
    if (m_drilled)
        showAccounts(m_sheet);
}

void ReportPage::showSection(int index)
{
    if (m_sheet.sections.empty())
        return;
    const size_t at = std::min(size_t(std::max(0, index)), m_sheet.sections.size() - 1);
    m_section->setCurrentIndex(int(at));
    const ports::SheetSection &section = m_sheet.sections[at];
    std::vector<CellModel::Row> rows;
    for (const ports::SheetRow &row : section.rows)
        rows.push_back(rowOf(row.cells, section.columns, false));
    if (!section.total.empty())
        rows.push_back(rowOf(section.total, section.columns, true));
    m_rows->setContent(columnsOf(section), std::move(rows));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_rows->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

void ReportPage::showAccounts(const ports::ReportSheet &sheet)
{
    const size_t at = std::min(size_t(sheet.drilledSection), sheet.sections.size() - 1);
    const ports::SheetSection &section = sheet.sections[at];
    std::vector<CellModel::Column> columns{{tr("Account"), false, {}}};
    for (const ports::SheetColumn &column : section.columns) {
        if (column.sums)
            columns.push_back({column.label, true, column.label});
    }
    std::vector<CellModel::Row> rows;
    for (const ports::ReportSheet::Account &account : sheet.accounts) {
        CellModel::Row row{CellModel::Cell(account.number)};
        for (size_t i = 0; i < section.columns.size() && i < account.cells.size(); ++i) {
            if (section.columns[i].sums)
                row.emplace_back(cellText(account.cells[i], section.columns[i].unit));
        }
        rows.push_back(std::move(row));
    }
    m_accountNote->setText(
        tr("%Ln account(s); their columns add up to the row.", nullptr, int(rows.size())));
    m_accounts->setContent(std::move(columns), std::move(rows));
    m_accountTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ReportPage::openPlans()
{
    auto *dialog = new PlanDialog(m_ports.reports, current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::settled, this, &ReportPage::saved);
    dialog->open();
}

void ReportPage::save()
{
    if (!m_mayExport || m_sheet.sections.empty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbook (*.xlsx)"), tr("Table (*.csv)"), tr("Page (*.pdf)")});
    dialog->selectFile(QStringLiteral("%1-%2.xlsx")
                           .arg(QString::fromLatin1(m_sheet.id), m_sheet.to.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::writeFile);
    dialog->open();
}

void ReportPage::writeFile(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const QString sentence = tr("Saved as %1").arg(common::isolated(QFileInfo(file).fileName()));
    if (ending == QLatin1String("pdf")) {
        const base::Status written = writePdf(file);
        return written ? Q_EMIT saved(sentence) : Q_EMIT failed(written.error());
    }
    ports::ReportAsk asked = ask();
    asked.from = m_sheet.from;
    asked.to = m_sheet.to;
    m_ports.reports.save(
        asked, ending == QLatin1String("csv") ? ports::SheetFormat::Csv : ports::SheetFormat::Xlsx,
        file, ports::guarded<qint64>(this, [this, sentence](auto rows) {
            if (rows)
                Q_EMIT saved(sentence);
            else
                Q_EMIT failed(rows.error());
        }));
}

base::Status ReportPage::writePdf(const QString &file) const
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setResolution(96);
    QTextDocument document;
    document.setDefaultFont(style::font(Face::Small));
    document.setHtml(sheetHtml(m_sheet));
    document.print(&writer);
    if (QFileInfo(file).size() == 0)
        return base::fail(base::ErrorCode::Io, QStringLiteral("the page cannot be written"));
    return {};
}

bool ReportPage::leaveLayer()
{
    if (!m_behind->isVisible())
        return false;
    m_behind->hide();
    m_drilled = false;
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace dunlin::reports
