// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/payment_batches.h"
#include "core/ports/payment_desk.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace dunlin::common {
class Segmented;
}

namespace dunlin::payments {

class BatchView;
class ExpectedView;

/// Money in: what is expected, and what is entered by the batch. GUI thread; ports and clock must
/// outlive it.
class MoneyPage final : public QWidget {
    Q_OBJECT
public:
    enum Part { Expected, Batch };
    MoneyPage(ports::PaymentDesk &desk, ports::PaymentBatches &batches, ports::Changes &changes,
              const base::Clock &clock, const QByteArray &zone, QWidget *parent = nullptr);

    ExpectedView &expected() const { return *m_expected; }
    BatchView &batch() const { return *m_batch; }
    Part part() const;
    void showPart(Part part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    common::Segmented *m_parts;
    QStackedWidget *m_stack;
    ExpectedView *m_expected;
    BatchView *m_batch;
};

} // namespace dunlin::payments
