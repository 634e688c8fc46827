// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_preview.h"

#include "ui/common/state_view.h"
#include "ui/files/file_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QStringDecoder>
#include <QtCore/QThreadPool>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedLayout>

namespace dunlin::files {

namespace {

constexpr qsizetype kMostText = qsizetype(256) << 10;
constexpr qint64 kMostPixels = 60'000'000; ///< of the file: more is no photograph of a document
constexpr int kMostSide = 2000;            ///< of what is decoded

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    return text;
}

} // namespace

QImage boundedPicture(const QByteArray &bytes, domain::FileKind kind)
{
    const bool png = kind == domain::FileKind::Png;
    if (!bytes.startsWith(png ? QByteArrayView("\x89PNG\r\n\x1a\n")
                              : QByteArrayView("\xff\xd8\xff")))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    if (size.width() > kMostSide || size.height() > kMostSide)
        reader.setScaledSize(size.scaled(kMostSide, kMostSide, Qt::KeepAspectRatio));
    reader.setAutoTransform(true);
    return reader.read();
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(style::Ink::SurfaceAlt));
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSize size = m_picture.size();
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    QRect target(QPoint(), size);
    target.moveCenter(rect().center());
    painter.drawImage(target, m_picture);
}

FilePreview::FilePreview(QWidget *parent) : QWidget(parent)
{
    m_stack = new QStackedLayout(this);
    m_state = new common::StateView(this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("fileText"));
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_picture = new PictureView(this);
    m_picture->setObjectName(QStringLiteral("filePicture"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_state, m_text, m_picture})
        m_stack->addWidget(each);
    connect(m_state, &common::StateView::actionTriggered, this, &FilePreview::retryRequested);
}

void FilePreview::showNothing(const QString &why)
{
    ++m_request;
    m_state->showEmpty(QStringLiteral("file-earmark-text"), tr("Files of this account"), why);
    m_stack->setCurrentWidget(m_state);
}

void FilePreview::showLoading()
{
    ++m_request;
    m_state->showLoading(tr("The file is opened."));
    m_stack->setCurrentWidget(m_state);
}

void FilePreview::showError(const base::Error &error)
{
    ++m_request;
    m_state->showError(error, tr("Try again"));
    m_stack->setCurrentWidget(m_state);
}

void FilePreview::showContent(const ports::AttachmentContent &content)
{
    ++m_request;
    switch (content.file.kind) {
    case domain::FileKind::Png:
    case domain::FileKind::Jpeg: return showPicture(content);
    case domain::FileKind::Text:
    case domain::FileKind::Csv:
    case domain::FileKind::Email: return showText(content.bytes);
    case domain::FileKind::Pdf:
    case domain::FileKind::Word:
    case domain::FileKind::Sheet: break;
    }
    m_state->showEmpty(kindIcon(content.file.kind),
                       //: kind of a file, its size
                       tr("%1, %2").arg(kindText(content.file.kind), sizeText(content.file.size)),
                       tr("It is checked and complete. Open it to look at it in another program."));
    m_stack->setCurrentWidget(m_state);
}

void FilePreview::showText(const QByteArray &bytes)
{
    QString text = decoded(bytes.left(kMostText));
    if (bytes.size() > kMostText)
        text += QStringLiteral("\n\u2026\n")
                + tr("The rest is not shown here; open the file to see it.");
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
}

void FilePreview::showPicture(const ports::AttachmentContent &content)
{
    m_picture->setAccessibleName(content.file.fileName);
    m_picture->setPicture({});
    m_stack->setCurrentWidget(m_picture);
    const QPointer<FilePreview> self(this);
    QThreadPool::globalInstance()->start([self, request = m_request, bytes = content.bytes,
                                          kind = content.file.kind, target = this] {
        const QImage picture = boundedPicture(bytes, kind);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, request, picture, target] {
                if (!self || self != target || request != self->m_request)
                    return;
                if (!picture.isNull())
                    return self->m_picture->setPicture(picture);
                self->m_state->showEmpty(QStringLiteral("image"),
                                         tr("The picture cannot be shown here"),
                                         tr("It is larger than a document, or damaged. It is kept "
                                            "as it came."));
                self->m_stack->setCurrentWidget(self->m_state);
            },
            Qt::QueuedConnection);
    });
}

} // namespace dunlin::files
