// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attachment_json.h"

namespace dunlin::ctl {

void writeAttachment(base::JsonWriter &json, const domain::AttachmentState &file)
{
    json.beginObject();
    json.key("id").value(file.id.toHex());
    json.key("name").value(file.fileName);
    json.key("kind").value(domain::name(file.kind));
    json.key("size").number(file.size);
    json.key("sha256").value(base::toHex(file.hash));
    if (!file.text.isEmpty())
        json.key("text").value(file.text);
    json.key("by").value(file.by);
    json.key("at").value(base::toIso(file.at));
    if (!file.isHere()) {
        json.key("removed").value(file.removed.toString(Qt::ISODate));
        json.key("removed_by").value(file.removedBy);
        json.key("reason").value(file.reason);
    }
    json.endObject();
}

} // namespace dunlin::ctl
