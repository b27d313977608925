package chat.holt.ui.kit.permissions;

import chat.holt.commands.Refusal;
import chat.holt.permissions.Permission;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the chosen places say, as something to edit: all of them at once, such as all channels of a category.
///
/// @param closed why nothing can be changed whatever the places; empty if something can
/// @param outcomes what holds there while nothing is said
record PlaceSubject(
        OverrideDraft draft,
        Supplier<List<OverridePlace>> chosen,
        Supplier<String> closed,
        Function<Permission, String> outcomes)
        implements PermissionSubject {

    @Override
    public boolean twoStates() {
        return chosen.get().stream().anyMatch(Overrides::twoStates);
    }

    @Override
    public List<Permission> offered() {
        Set<Permission> offered = new LinkedHashSet<>();
        chosen.get().forEach(place -> offered.addAll(draft.overrides().offered(place)));
        return List.copyOf(offered);
    }

    @Override
    public String blocked() {
        String always = closed.get();
        return always.isEmpty()
                ? first(chosen.get(), place -> Refusal.text(draft.overrides().opens(place)))
                : always;
    }

    @Override
    public PermissionState state(Permission permission) {
        return draft.common(chosen.get(), permission);
    }

    @Override
    public String refused(Permission permission, PermissionState next) {
        return first(places(permission), place -> Refusal.text(draft.overrides().verdict(place, permission, next)));
    }

    @Override
    public void why(Permission permission) {
        places(permission).stream().findFirst().ifPresent(place -> draft.why(place, permission));
    }

    @Override
    public String outcome(Permission permission) {
        return outcomes.apply(permission);
    }

    @Override
    public PermissionState elsewhere(Permission permission) {
        return places(permission).stream()
                .filter(place -> draft.elsewhere(place, permission) != draft.state(place, permission))
                .map(place -> draft.elsewhere(place, permission))
                .findFirst()
                .orElseGet(() -> state(permission));
    }

    @Override
    public void set(Map<Permission, PermissionState> states) {
        Map<OverridePlace, Map<Permission, PermissionState>> everywhere = new LinkedHashMap<>();
        for (OverridePlace place : chosen.get()) {
            Map<Permission, PermissionState> here = new LinkedHashMap<>(states);
            here.keySet().retainAll(draft.overrides().offered(place));
            everywhere.put(place, here);
        }
        draft.set(everywhere);
    }

    private List<OverridePlace> places(Permission permission) {
        return chosen.get().stream()
                .filter(place -> draft.overrides().offered(place).contains(permission))
                .toList();
    }

    private static String first(List<OverridePlace> places, Function<OverridePlace, String> refusal) {
        return places.stream()
                .map(refusal)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
