// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"

#include <QtCore/QString>

#include <algorithm>

/// Ids of things that the outside world names. Everything that brings in or refers to such a thing
/// derives its id here, so that the same creditor or account has one id on every machine and in
/// every import. On disk, do not change.
namespace dunlin::domain {

inline base::CreditorId creditorIdFor(const QString &name)
{
    return {base::derivedId("creditor", name.toUtf8())};
}

/// `number` as the creditor writes it.
inline base::AccountId accountIdFor(base::CreditorId creditor, const QString &number)
{
    return {base::derivedId(creditor.toHex(), number.toUtf8())};
}

/// `key`: the debtor's number with the creditor; the account's number where there is no other.
inline base::DebtorId debtorIdFor(base::CreditorId creditor, const QString &key)
{
    return {base::derivedId("debtor" + creditor.toHex(), key.toUtf8())};
}

/// `number`: of the invoice, fine or instalment within its account.
inline base::ItemId itemIdFor(base::AccountId account, const QString &number)
{
    return {base::derivedId("item" + account.toHex(), number.toUtf8())};
}

/// `value`: normalised (E.164 phone, lower-case e-mail).
inline base::ContactPointId contactPointIdFor(base::DebtorId debtor, const QString &value)
{
    return {base::derivedId("point" + debtor.toHex(), value.toUtf8())};
}

/// Of an event that a machine derives: `source` says who, `key` what. It begins as the account's id
/// does, so that the events of an account stand side by side in every index of events; 74 bits of
/// the digest are left to tell them apart.
inline base::EventId eventIdFor(base::AccountId account, QByteArrayView source, QByteArrayView key)
{
    base::EventId id{base::derivedId(source, key)};
    if (!account.isNull())
        std::copy_n(account.bytes.begin(), 6, id.bytes.begin());
    return id;
}

} // namespace dunlin::domain
