package chat.holt.configuration;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Gathers the acts of a plan with their titles.
final class PlanActs {
    private final List<PlanAct> acts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    void add(PlanAct act, String title) {
        acts.add(act);
        titles.add(title);
    }

    void forEach(BiConsumer<PlanAct, String> action) {
        for (int i = 0; i < acts.size(); i++) {
            action.accept(acts.get(i), titles.get(i));
        }
    }

    /// Deletes what the wanted configuration does not have.
    void addDeletions(Matching matching) {
        matching.channels.stream()
                .filter(Pair::removed)
                .forEach(pair -> add(
                        new PlanAct.ChannelDeletion(pair.key()),
                        Text.of("configuration.step.channel.delete", matching.channelName(pair.key()))));
        matching.categories.stream()
                .filter(Pair::removed)
                .forEach(pair -> add(
                        new PlanAct.CategoryDeletion(pair.key()),
                        Text.of("configuration.step.category.delete", matching.categoryTitle(pair.key()))));
        matching.roles.stream()
                .filter(Pair::removed)
                .forEach(pair -> add(
                        new PlanAct.RoleDeletion(pair.key()),
                        Text.of("configuration.step.role.delete", matching.roleName(pair.key()))));
        matching.emojis.stream()
                .filter(Pair::removed)
                .forEach(pair -> add(
                        new PlanAct.EmojiDeletion(pair.key()),
                        Text.of(
                                "configuration.step.emoji.delete",
                                Objects.requireNonNull(pair.before()).name())));
    }
}
