// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QVariantMap>

class QAbstractButton;

namespace dunlin::shell {

class KeyTable;

/// Tells the key of a command to who has used it by mouse three times: one quiet line, once for
/// each command. A button says which command it does by teachKey(). GUI thread.
class KeyTeacher final : public QObject {
    Q_OBJECT
public:
    static constexpr int kUses = 3;

    /// `counts`: what `counted` gave before, so that nothing is told twice.
    KeyTeacher(const KeyTable &keys, QVariantMap counts, QObject *parent);

Q_SIGNALS:
    void lesson(const QString &sentence);
    /// To be kept.
    void counted(const QVariantMap &counts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void usedByMouse(const QString &id);

    const KeyTable &m_keys;
    QVariantMap m_counts;
};

/// The button does what this command does.
void teachKey(QAbstractButton &button, const QString &commandId);

} // namespace dunlin::shell
