package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.permissions.PermissionSource;
import chat.holt.permissions.PermissionStep.Effect;

/// How steps are called.
final class WhyTexts {
    private WhyTexts() {}

    static String title(PermissionSource source, WhyPlace place) {
        return switch (source) {
            case PermissionSource.Unbound(boolean owner) -> Text.of(owner ? "why.owner" : "why.privileged");
            case PermissionSource.NotMember() -> Text.of("why.notMember");
            case PermissionSource.ServerDefault() -> Text.of("why.serverDefault");
            case PermissionSource.ChannelDefault() -> Text.of("why.channelDefault", place.name());
            case PermissionSource.CategoryDefault(var category) -> Text.of("why.channelDefault", category.title());
            case PermissionSource.ServerRole(var role) -> role.name();
            case PermissionSource.CategoryRole(var category, var role) ->
                Text.of("why.channelRole", role.name(), category.title());
            case PermissionSource.ChannelRole(var role) -> Text.of("why.channelRole", role.name(), place.name());
            case PermissionSource.VoiceRestriction() -> Text.of("why.voice");
            case PermissionSource.Timeout() -> Text.of("why.timeout");
            case PermissionSource.ViewGate() -> Text.of("why.viewGate");
        };
    }

    /// @param idle whether the step changes no permission at all
    static String detail(PermissionSource source, String serverName, boolean idle) {
        return switch (source) {
            case PermissionSource.Unbound(boolean owner) ->
                Text.of(owner ? "why.owner.detail" : "why.privileged.detail");
            case PermissionSource.NotMember() -> Text.of("why.notMember.detail");
            case PermissionSource.ServerDefault() -> Text.of("why.serverDefault.detail", serverName);
            case PermissionSource.ChannelDefault() -> Text.of("why.channelDefault.detail");
            case PermissionSource.CategoryDefault(var category) -> Text.of("why.categoryDefault.detail");
            case PermissionSource.ServerRole(var role) -> Text.of("why.serverRole.detail");
            case PermissionSource.CategoryRole(var category, var role) -> Text.of("why.categoryRole.detail");
            case PermissionSource.ChannelRole(var role) -> Text.of("why.channelRole.detail");
            case PermissionSource.VoiceRestriction() -> Text.of(idle ? "why.voice.none" : "why.voice.detail");
            case PermissionSource.Timeout() -> Text.of(idle ? "why.timeout.none" : "why.timeout.detail");
            case PermissionSource.ViewGate() -> Text.of("why.viewGate.detail");
        };
    }

    static String effect(Effect effect) {
        return Text.of("why.effect." + effect.name());
    }
}
