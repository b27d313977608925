package chat.holt.commands;

import chat.holt.i18n.Text;
import chat.holt.permissions.Verdict;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/// What to tell people about an action that is not open to them.
public final class Refusal {
    private Refusal() {}

    /// A short reason in the user's language; empty for an action that is open.
    public static String text(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed() -> "";
            case Verdict.MissingPermission(var permission) ->
                Text.of("refusal.missingPermission", Text.of(permission.nameKey()));
            case Verdict.TimedOut(var until) ->
                Text.of(
                        "refusal.timedOut",
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .format(until.atZone(ZoneId.systemDefault())));
            case Verdict.Self() -> Text.of("refusal.self");
            case Verdict.Owner() -> Text.of("refusal.owner");
            case Verdict.NotOwner() -> Text.of("refusal.notOwner");
            case Verdict.NotMember() -> Text.of("refusal.notMember");
            case Verdict.HigherRole(var roleName) -> Text.of("refusal.higherRole", roleName);
            case Verdict.EqualRank() -> Text.of("refusal.equalRank");
            case Verdict.RoleNotBelow(var roleName) -> Text.of("refusal.roleNotBelow", roleName);
            case Verdict.CannotGrant(var permission) -> Text.of("refusal.cannotGrant", Text.of(permission.nameKey()));
            case Verdict.Elevated() -> Text.of("refusal.elevated");
            case Verdict.IncompleteOrder() -> Text.of("refusal.incompleteOrder");
        };
    }

    /// Like [#text]; null for an action that is open.
    public static @Nullable String textOrNull(Verdict verdict) {
        return verdict.allowed() ? null : text(verdict);
    }
}
