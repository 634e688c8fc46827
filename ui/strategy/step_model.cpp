// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/step_model.h"

#include "ui/strategy/strategy_words.h"

namespace dunlin::strategy {

void StepModel::setSheet(const ports::StrategySheet &sheet)
{
    beginResetModel();
    m_lines.clear();
    bool first = true;
    for (const ports::StrategyTriggerSheet &trigger : sheet.triggers) {
        m_lines.push_back({first ? tr("Begins") : QString(), triggerSentence(trigger), {}});
        first = false;
    }
    for (int t = 0; t < int(sheet.treatments.size()); ++t) {
        const ports::StrategyTreatmentSheet &treatment = sheet.treatments[size_t(t)];
        if (treatment.steps.empty())
            m_lines.push_back({treatment.name, tr("Nothing is done"), {t, -1}});
        for (int s = 0; s < int(treatment.steps.size()); ++s)
            m_lines.push_back({s == 0 ? treatment.name : QString(),
                               stepSentence(treatment.steps[size_t(s)]),
                               {t, s}});
    }
    endResetModel();
}

StepModel::Place StepModel::placeOf(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? m_lines[size_t(row)].place : Place{};
}

int StepModel::rowOf(const Place &place) const
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].place.treatment == place.treatment && m_lines[i].place.step == place.step)
            return int(i);
    }
    return -1;
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == Where ? line.where : line.sentence;
    if (role == Qt::AccessibleTextRole)
        return line.where.isEmpty() ? line.sentence
                                    : line.where + QStringLiteral(". ") + line.sentence;
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Where ? tr("Treatment") : tr("When and what");
}

} // namespace dunlin::strategy
