// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_moves.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLineEdit;
class QProgressBar;
class QSpinBox;
class QVBoxLayout;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Label;
class Segmented;
} // namespace dunlin::common
namespace dunlin::forms {
class EffectPanel;
class FieldGrid;
} // namespace dunlin::forms

namespace dunlin::queue {

/// Moves many accounts: to a colleague or several, to an agency, or back from one. Shows with each
/// key what would go where and what stays; records in runs of 200, of which each is all or nothing,
/// and can be stopped between two. Esc closes it. GUI thread; the port must outlive it.
class MoveDialog final : public QDialog {
    Q_OBJECT
public:
    MoveDialog(ports::AccountMoves &moves, std::vector<domain::AccountId> accounts, QDate today,
               QWidget *parent);

public Q_SLOTS:
    void propose();
    /// Ctrl+Enter; waits for the preview.
    void confirm();
    /// While it moves: stops behind the run at hand.
    void reject() override;

Q_SIGNALS:
    /// On disk.
    void moved(const std::vector<dunlin::ports::Saved> &saved, const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFields(QVBoxLayout *column);
    void buildFooter(QVBoxLayout *column);
    void onPlaces(const ports::AccountMoves::Places &places);
    void showKind();
    void onOffer(const base::Result<ports::MoveOffer> &offer);
    void showOffer();
    void moveNext();
    void onMoved(base::Result<std::vector<ports::Saved>> saved);
    void finish();
    void setMoving(bool moving);
    ports::MoveWish wish() const;
    ports::MoveWish::Kind kind() const;
    QString doneText() const;

    ports::AccountMoves &m_moves;
    const std::vector<domain::AccountId> m_accounts;
    const QDate m_today;
    std::optional<ports::MoveOffer> m_offer;
    QTimer m_later; ///< asks for the preview when nobody types any more
    int m_request = 0;
    bool m_confirmWanted = false;
    bool m_moving = false;
    bool m_stopping = false;
    int m_next = 0; ///< of the offer, while it moves
    std::vector<ports::Saved> m_saved;

    common::Segmented *m_kinds;
    forms::FieldGrid *m_grid;
    QLineEdit *m_people;
    QLineEdit *m_agency;
    QSpinBox *m_notice;
    QLineEdit *m_reason;
    forms::EffectPanel *m_effect;
    arrangement::Notice *m_notices;
    QProgressBar *m_progress;
    common::Button *m_cancel;
    common::Button *m_confirm;
};

} // namespace dunlin::queue
