// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/people.h"

#include <algorithm>

namespace dunlin::domain::folding {

void applyAttachments(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    for (const Seen &s : seen) {
        const auto *added = s.live ? std::get_if<AttachmentAdded>(&s.event->payload) : nullptr;
        if (!added)
            continue;
        const Envelope &envelope = s.event->envelope;
        AttachmentState made;
        made.id = envelope.id;
        made.fileName = added->fileName;
        made.kind = added->kind;
        made.size = added->size;
        made.hash = added->hash;
        made.key = added->key;
        made.text = added->text;
        made.by = envelope.actor;
        made.at = envelope.occurred;
        state.attachments.push_back(std::move(made));
    }
    if (state.attachments.empty())
        return;
    // A removal counts wherever it stands in the feed; of two the first.
    for (const Seen &s : seen) {
        const auto *removed = s.live ? std::get_if<AttachmentRemoved>(&s.event->payload) : nullptr;
        if (!removed)
            continue;
        const Envelope &envelope = s.event->envelope;
        for (AttachmentState &one : state.attachments) {
            if (one.id != removed->of || !one.isHere())
                continue;
            one.removed = base::dateIn(envelope.occurred, zone);
            one.removedBy = envelope.actor;
            one.reason = removed->reason;
        }
    }
    std::stable_sort(
        state.attachments.begin(), state.attachments.end(),
        [](const AttachmentState &a, const AttachmentState &b) { return a.at < b.at; });
}

} // namespace dunlin::domain::folding
