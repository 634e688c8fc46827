// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace dunlin::imports {

/// Choosing a file: by dropping it, by the file dialog, or by typing its path.
class FilePage final : public QWidget {
    Q_OBJECT
public:
    explicit FilePage(QWidget *parent = nullptr);
    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void pathEdited();
    /// Enter in the line, or the file dialog.
    void chosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void browse();
    QLineEdit *m_path;
};

} // namespace dunlin::imports
