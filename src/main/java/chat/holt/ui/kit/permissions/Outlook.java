package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionSource;
import chat.holt.permissions.PermissionStep;
import chat.holt.permissions.PermissionStep.Effect;
import chat.holt.permissions.PermissionTrace;
import chat.holt.permissions.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a member with just one role, or none, may do, in the server's own order of steps, and by which step.
///
/// @param source null if no step says anything
public record Outlook(boolean allowed, @Nullable PermissionSource source) {
    private static final String NOBODY = "-";

    /// @param channel null for the whole server
    /// @param roleId or [OverridePlace#EVERYONE] for no role
    public static Trace trace(Server server, @Nullable TextChannel channel, String roleId, EvaluationOrder order) {
        List<String> roles = roleId.equals(OverridePlace.EVERYONE) ? List.of() : List.of(roleId);
        var standing = new Standing(
                server, User.unknown(NOBODY), Member.made(server.id(), NOBODY, roles), Instant.EPOCH, order);
        return new Trace(
                channel == null ? PermissionTrace.server(standing) : PermissionTrace.channel(channel, standing, order));
    }

    /// All steps, to ask about several permissions.
    public record Trace(PermissionTrace steps) {
        /// What comes out for one permission.
        public Outlook of(Permission permission) {
            for (PermissionStep step : steps.steps().reversed()) {
                boolean gate = step.source() instanceof PermissionSource.ViewGate;
                if (gate && permission != Permission.VIEW_CHANNEL) {
                    return new Outlook(false, step.source());
                }
                Effect effect = gate ? Effect.NONE : step.effectOn(permission);
                if (effect != Effect.NONE) {
                    return new Outlook(effect == Effect.ALLOW, step.source());
                }
            }
            return new Outlook(false, null);
        }
    }

    /// In a few words, e.g. "allowed by default".
    public String text() {
        String by = switch (source) {
            case null -> "Default";
            case PermissionSource.ServerRole role -> "Role";
            case PermissionSource.ChannelDefault channel -> "Channel";
            case PermissionSource.ChannelRole channel -> "ChannelRole";
            case PermissionSource.CategoryDefault category -> "Category";
            case PermissionSource.CategoryRole category -> "Category";
            case PermissionSource.ViewGate gate -> "View";
            default -> "Default";
        };
        return Text.of("permissions.outlook." + (allowed ? "allowed" : "denied") + by);
    }
}
