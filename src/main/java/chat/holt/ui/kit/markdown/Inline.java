package chat.holt.ui.kit.markdown;

import java.util.List;

/// What stands inside a line of text (`client-behaviour.md §6`). Toolkit-free.
public sealed interface Inline {

    /// Plain text, which may hold Unicode emoji.
    record Words(String text) implements Inline {}

    /// Plain text that was looked for.
    record Mark(String text) implements Inline {}

    record LineBreak() implements Inline {}

    /// Verbatim.
    record Code(String text) implements Inline {}

    /// @param source in LaTeX
    record Formula(String source) implements Inline {}

    record Strong(List<Inline> content) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {}

    record Strikethrough(List<Inline> content) implements Inline {}

    /// @param url `http` or `https`
    record Link(String url, List<Inline> content) implements Inline {}

    /// Hidden until asked for.
    record Spoiler(List<Inline> content) implements Inline {}

    /// A user, channel or role by its id.
    record Mention(Kind kind, String id) implements Inline {}

    enum Kind {
        USER,
        CHANNEL,
        ROLE
    }

    /// `@everyone` or `@online`.
    ///
    /// @param group without the `@`
    record MassMention(String group) implements Inline {}

    record CustomEmoji(String id) implements Inline {}

    /// @param seconds since 1970, within what [java.time.Instant] holds
    /// @param style letter that says how to write it; a space if none was given
    record Timestamp(long seconds, char style) implements Inline {}
}
