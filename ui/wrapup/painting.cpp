// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/painting.h"

#include <QtWidgets/QScrollArea>

namespace dunlin::wrapup {

namespace {

// As wide as it is given, and as high as its content wants to be.
class Column final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return {120, 80}; }
};

} // namespace

QScrollArea *scrolled(QWidget *content, const QString &name, const QString &label, QWidget *parent)
{
    auto *area = new Column(parent);
    area->setObjectName(name);
    area->setAccessibleName(label);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // The card shows through.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace dunlin::wrapup
