// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "ui/shell/command.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QFrame;
class QLineEdit;
class QListView;

namespace dunlin::common {
class Label;
}

namespace dunlin::palette {

class PaletteModel;

/// The layer over every page: one field, then what it finds. Ctrl+K offers commands, places to go
/// and accounts; "/" accounts only. Accounts are asked for 40 ms after the last key. Child of the
/// window it covers; GUI thread.
class Palette final : public QWidget {
    Q_OBJECT
public:
    explicit Palette(ports::AccountQueue &queue, QWidget *window);

    /// `commands` must stay valid until the palette is closed.
    void openEverything(const std::vector<const shell::Command *> &commands);
    /// `text`: looked for at once.
    void openAccounts(const QString &text = {});
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void accountChosen(const dunlin::ports::QueueRow &row);
    void commandChosen(const QString &id);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(bool accountsOnly);
    void onText();
    void search();
    void onFound(quint64 generation, const QString &text,
                 ports::Result<std::vector<ports::QueueRow>> found);
    void choose(int row);
    void move(int step);
    void place();

    ports::AccountQueue &m_queue;
    PaletteModel *m_model;
    QTimer m_debounce;
    quint64 m_generation = 0;
    QFrame *m_box;
    QLineEdit *m_input;
    QListView *m_list;
    common::Label *m_nothing;
    QPointer<QWidget> m_cameFrom; ///< gets the focus back
    QString m_searched;           ///< what the accounts shown are an answer to
    bool m_accountsOnly = false;
};

} // namespace dunlin::palette
