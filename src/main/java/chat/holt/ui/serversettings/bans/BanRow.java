package chat.holt.ui.serversettings.bans;

import chat.holt.model.File;
import chat.holt.ui.kit.SelectableRows;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One ban.
///
/// @param name user name; the id when the account is unknown
/// @param tag user name with digits; empty when unknown
/// @param reason empty for none
public record BanRow(
        String userId,
        String name,
        String tag,
        String reason,
        @Nullable File avatar) implements SelectableRows.Row {
    /// Whether any of what the row shows contains the text, ignoring case.
    boolean matches(String lowerCaseText) {
        return (name + "\n" + tag + "\n" + userId + "\n" + reason)
                .toLowerCase(Locale.ROOT)
                .contains(lowerCaseText);
    }
}
