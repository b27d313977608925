package chat.holt.ui.channelsettings.overview;

import chat.holt.commands.Attempt;
import chat.holt.commands.CategoryCommands;
import chat.holt.commands.CategoryOutcome;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Server;
import chat.holt.store.Cell;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The title of a category.
public final class CategoryOverviewViewModel implements SettingsPage, Draft {
    private final Cell<Server> server;
    private final String categoryId;
    private final CategoryCommands commands;
    private final Navigator navigator;
    private final DraftField<String> title;
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();

    public CategoryOverviewViewModel(
            Cell<Server> server, String categoryId, CategoryCommands commands, Navigator navigator) {
        this.server = server;
        this.categoryId = categoryId;
        this.commands = commands;
        this.navigator = navigator;
        title = new DraftField<>(server.map(now -> titleIn(now.categories())).orElse(""));
        title.changed().subscribe(changed -> list());
        title.value().subscribe(value -> list());
    }

    /// 1–32 characters.
    public DraftField<String> title() {
        return title;
    }

    /// What is wrong with the title; empty for nothing.
    public ObservableValue<String> titleProblem() {
        return title.value().map(ChannelName::problem);
    }

    /// Asks whether to delete the category.
    public void delete() {
        navigator.open(new Destination.DeleteCategory(server.id(), categoryId));
    }

    @Override
    public ObservableList<String> changes() {
        return changes;
    }

    @Override
    public ObservableValue<Boolean> busy() {
        return attempt.busy();
    }

    @Override
    public ObservableValue<String> error() {
        return attempt.error();
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public void reset() {
        attempt.refuse("");
        title.takeTheirs();
    }

    @Override
    public void save() {
        Server now = server.get();
        String problem = ChannelName.problem(title.value().get());
        if (!problem.isEmpty() || now == null) {
            attempt.refuse(problem);
            return;
        }
        List<Category> wanted = now.categories().stream()
                .map(category -> category.id().equals(categoryId)
                        ? category.withTitle(title.value().get().strip())
                        : category)
                .toList();
        attempt.run(() -> commands.save(server.id(), now.categories(), wanted, reason.value()), this::saved);
    }

    @Override
    public void close() {
        title.close();
    }

    private void saved(CategoryOutcome outcome) {
        switch (outcome) {
            case CategoryOutcome.Saved done -> reason.text().set("");
            case CategoryOutcome.Conflicting conflict -> attempt.refuse(Text.of("category.conflict"));
        }
    }

    private void list() {
        List<String> sentences = title.changed().get()
                ? List.of(Text.of("channel.change.name", title.value().get()))
                : List.of();
        if (!changes.equals(sentences)) {
            changes.setAll(sentences);
        }
    }

    private String titleIn(List<Category> categories) {
        return categories.stream()
                .filter(category -> category.id().equals(categoryId))
                .map(Category::title)
                .findFirst()
                .orElse("");
    }
}
