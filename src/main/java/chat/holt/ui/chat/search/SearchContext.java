package chat.holt.ui.chat.search;

import chat.holt.ui.chat.context.ChatContext;
import java.util.function.Predicate;
import javafx.collections.ObservableList;

/// What every search of an account works with.
///
/// @param gated whether a channel is not to be looked into before one has said so
/// @param recent what was looked for, the latest first; as it was written
public record SearchContext(ChatContext chat, Predicate<String> gated, ObservableList<String> recent) {}
