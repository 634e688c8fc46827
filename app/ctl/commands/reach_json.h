// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reach/office_reach.h"
#include "core/base/json_writer.h"
#include "core/desk/messages/message_board.h"

namespace dunlin::ctl {

/// Messages, texts and what was sent, as fields of an object that is open.
void putComposed(base::JsonWriter &json, const desk::Composed &composed);
void putTemplate(base::JsonWriter &json, const desk::TemplateVersion &version);
void putMessage(base::JsonWriter &json, const store::FoundMessage &found);
void putSending(base::JsonWriter &json, const reach::SentRun &run);
void putInbox(base::JsonWriter &json, const desk::InboxRun &run);

} // namespace dunlin::ctl
