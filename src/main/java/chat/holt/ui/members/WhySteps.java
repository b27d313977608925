package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionSource;
import chat.holt.permissions.PermissionSource.ChannelDefault;
import chat.holt.permissions.PermissionSource.ChannelRole;
import chat.holt.permissions.PermissionSource.ServerDefault;
import chat.holt.permissions.PermissionSource.ServerRole;
import chat.holt.permissions.PermissionSource.Timeout;
import chat.holt.permissions.PermissionSource.VoiceRestriction;
import chat.holt.permissions.PermissionStep;
import chat.holt.permissions.PermissionTrace;
import java.util.ArrayList;
import java.util.List;

/// Makes the steps of a calculation readable.
final class WhySteps {
    private WhySteps() {}

    /// The steps with what each says about `asked`. When no role of the person has an override in the channel, one more
    /// says so, because that is what people look for.
    static List<WhyStep> of(PermissionTrace trace, Permission asked, WhyPlace place, String serverName) {
        List<PermissionStep> steps = trace.steps();
        PermissionStep decisive = trace.decides(asked).orElse(null);
        int noOverrides = place.channelId() == null ? -1 : afterRoles(steps);
        List<WhyStep> shown = new ArrayList<>();
        for (PermissionStep step : steps) {
            boolean idle = step.allow().isEmpty() && step.deny().isEmpty();
            boolean notInForce =
                    idle && (step.source() instanceof VoiceRestriction || step.source() instanceof Timeout);
            shown.add(new WhyStep(
                    shown.size() + 1,
                    WhyTexts.title(step.source(), place),
                    WhyTexts.detail(step.source(), serverName, idle),
                    notInForce ? null : step.effectOn(asked),
                    step.equals(decisive)));
            if (shown.size() == noOverrides) {
                shown.add(new WhyStep(
                        shown.size() + 1,
                        Text.of("why.overrides", place.name()),
                        Text.of("why.overrides.none"),
                        null,
                        false));
            }
        }
        return List.copyOf(shown);
    }

    /// How many steps stand before the place of the channel's overrides; -1 when there are such, or nothing to
    /// override.
    private static int afterRoles(List<PermissionStep> steps) {
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            PermissionSource source = steps.get(i).source();
            if (source instanceof ChannelRole) {
                return -1;
            }
            if (source instanceof ServerDefault || source instanceof ChannelDefault || source instanceof ServerRole) {
                last = i + 1;
            }
        }
        return last;
    }
}
