package chat.holt.ui.chat.input;

import org.jspecify.annotations.Nullable;

/// What the tokens of a draft are called: `<@ID>`, `<#ID>`, `<%ID>` and `:ID:` (`client-behaviour.md §6`).
public interface TokenNames {
    /// Knows no names, so every token is shown as it is.
    TokenNames NONE = (token, exact) -> null;

    /// What to show for a token, such as `@Bo`; null to show the token itself.
    ///
    /// @param exact whether the short name is taken by another one in the same draft, so that more is needed
    @Nullable
    String nameOf(String token, boolean exact);
}
