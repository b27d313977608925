package chat.holt.ui.kit.permissions;

import chat.holt.commands.Refusal;
import chat.holt.permissions.Permission;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the chosen one of several places says, as something to edit.
///
/// @param outcomes what holds there while nothing is said
record PlaceSubject(OverrideDraft draft, Supplier<OverridePlace> chosen, Function<Permission, String> outcomes)
        implements PermissionSubject {

    @Override
    public boolean twoStates() {
        return Overrides.twoStates(chosen.get());
    }

    @Override
    public List<Permission> offered() {
        return draft.overrides().offered(chosen.get());
    }

    @Override
    public String blocked() {
        return Refusal.text(draft.overrides().opens(chosen.get()));
    }

    @Override
    public PermissionState state(Permission permission) {
        return draft.state(chosen.get(), permission);
    }

    @Override
    public String refused(Permission permission, PermissionState next) {
        return Refusal.text(draft.overrides().verdict(chosen.get(), permission, next));
    }

    @Override
    public String outcome(Permission permission) {
        return outcomes.apply(permission);
    }

    @Override
    public PermissionState elsewhere(Permission permission) {
        return draft.elsewhere(chosen.get(), permission);
    }

    @Override
    public void set(Map<Permission, PermissionState> states) {
        draft.set(Map.of(chosen.get(), states));
    }
}
