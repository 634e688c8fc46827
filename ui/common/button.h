// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace dunlin::common {

enum class ButtonKind { Normal, Primary, Ghost, Danger };

/// A push button in the looks of the product: 32 px high, primary 36; an icon and the key that
/// does the same are painted beside the words, in both layout directions.
class Button : public QPushButton {
    Q_OBJECT
public:
    /// `name` becomes objectName; the text is the accessible name.
    Button(const QString &name, const QString &text, ButtonKind kind = ButtonKind::Normal,
           QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// A Bootstrap icon before the words; `directed` mirrors it in right-to-left layouts.
    void setIconName(const QString &iconName, bool directed = false);
    /// The key shown after the words ("C", "Ctrl+Enter"); it is not installed as a shortcut.
    void setKeyHint(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ButtonKind m_kind;
    QString m_iconName;
    QString m_keyHint;
    bool m_directed = false;
};

} // namespace dunlin::common
