// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/attachment_desk.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QStackedLayout;

namespace dunlin::common {
class StateView;
}

namespace dunlin::files {

/// A picture that keeps its proportions and is never larger than it is. GUI thread.
class PictureView final : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setPicture(const QImage &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

/// A file in place: texts as they are (the first part of long ones), pictures scaled down; of all
/// else what it is. Pictures are decoded on another thread, by the format that their content is,
/// and never more of them than a screen shows. GUI thread.
class FilePreview final : public QWidget {
    Q_OBJECT
public:
    explicit FilePreview(QWidget *parent = nullptr);

    void showNothing(const QString &why);
    void showLoading();
    void showContent(const ports::AttachmentContent &content);
    void showError(const base::Error &error);

Q_SIGNALS:
    void retryRequested();

private:
    void showText(const QByteArray &bytes);
    void showPicture(const ports::AttachmentContent &content);

    QStackedLayout *m_stack;
    common::StateView *m_state;
    QPlainTextEdit *m_text;
    PictureView *m_picture;
    int m_request = 0; ///< of the last picture asked for; a late one is dropped
};

/// A picture of this kind within bounds; null when it cannot be one. Any thread.
QImage boundedPicture(const QByteArray &bytes, domain::FileKind kind);

} // namespace dunlin::files
