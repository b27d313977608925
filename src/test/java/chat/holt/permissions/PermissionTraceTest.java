package chat.holt.permissions;

import static chat.holt.permissions.Worlds.*;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.PermissionOverride;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.PermissionStep.Effect;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermissionTraceTest {
    private static final long SEND = Permission.SEND_MESSAGE.bit();
    private final Server server = server(role("mods", 0, SEND, 0), role("crew", 1, 0, 0));

    @Test
    void laterStepsWin() {
        TextChannel rules = channel(new PermissionOverride(0, SEND), Map.of());
        PermissionTrace member =
                PermissionTrace.channel(rules, standing(server, "cid", "crew"), EvaluationOrder.CHANNEL_DEFAULT_FIRST);
        PermissionTrace moderator =
                PermissionTrace.channel(rules, standing(server, "bo", "mods"), EvaluationOrder.CHANNEL_DEFAULT_FIRST);

        assertThat(member.decides(Permission.SEND_MESSAGE))
                .hasValueSatisfying(step -> assertThat(step.source()).isEqualTo(new PermissionSource.ChannelDefault()));
        assertThat(member.result().has(Permission.SEND_MESSAGE)).isFalse();
        assertThat(moderator.decides(Permission.SEND_MESSAGE))
                .hasValueSatisfying(step -> assertThat(step.source()).isInstanceOf(PermissionSource.ServerRole.class));
        assertThat(moderator.result().has(Permission.SEND_MESSAGE)).isTrue();
    }

    @Test
    void olderServersPutTheChannelDefaultLast() {
        TextChannel rules = channel(new PermissionOverride(0, SEND), Map.of());
        PermissionTrace moderator =
                PermissionTrace.channel(rules, standing(server, "bo", "mods"), EvaluationOrder.SERVER_ROLES_FIRST);

        assertThat(moderator.decides(Permission.SEND_MESSAGE))
                .hasValueSatisfying(step -> assertThat(step.source()).isEqualTo(new PermissionSource.ChannelDefault()));
    }

    @Test
    void whoCannotSeeTheChannelIsStoppedByThat() {
        TextChannel hidden = channel(new PermissionOverride(0, Permission.VIEW_CHANNEL.bit()), Map.of());
        PermissionTrace trace =
                PermissionTrace.channel(hidden, standing(server, "cid"), EvaluationOrder.CHANNEL_DEFAULT_FIRST);

        assertThat(trace.result()).isEqualTo(Permissions.NONE);
        assertThat(trace.decides(Permission.SEND_MESSAGE))
                .hasValueSatisfying(step -> assertThat(step.source()).isEqualTo(new PermissionSource.ViewGate()));
    }

    @Test
    void aTimeoutLeavesReading() {
        Standing timedOut = new Standing(
                server, user("cid"), member("cid", Instant.parse("2099-01-01T00:00:00Z"), null, null, "mods"), NOW);
        PermissionTrace trace = PermissionTrace.server(timedOut);

        assertThat(trace.result()).isEqualTo(Permissions.IN_TIMEOUT);
        assertThat(trace.steps().getLast().effectOn(Permission.SEND_MESSAGE)).isEqualTo(Effect.DENY);
    }

    @Test
    void ownersAreBoundByNothing() {
        PermissionTrace trace = PermissionTrace.server(standing(server, "owner"));

        assertThat(trace.steps()).hasSize(1);
        assertThat(trace.result()).isEqualTo(Permissions.ALL);
    }

    @Test
    void whatNoStepNamesIsDecidedByNone() {
        PermissionTrace trace = PermissionTrace.server(standing(server, "cid"));

        assertThat(trace.decides(Permission.MANAGE_SERVER)).isEmpty();
        assertThat(trace.result().has(Permission.MANAGE_SERVER)).isFalse();
    }
}
