package chat.holt.ui.channelsettings;

import chat.holt.commands.Attempt;
import chat.holt.commands.CategoryOutcome;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Server;
import chat.holt.ui.kit.Reason;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Deleting one category; its channels stay.
public final class DeleteCategoryViewModel {
    private final ChannelSettingsContext context;
    private final Server server;
    private final Category category;
    private final ReadOnlyBooleanWrapper deleted = new ReadOnlyBooleanWrapper();
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();
    /// What was there when it was last asked.
    private List<Category> base;

    public DeleteCategoryViewModel(ChannelSettingsContext context, Server server, Category category) {
        this.context = context;
        this.server = server;
        this.category = category;
        this.base = server.categories();
    }

    public String title() {
        return category.title();
    }

    /// How many channels stay without a category.
    public int channels() {
        return (int)
                category.channels().stream().filter(server.channels()::contains).count();
    }

    /// Why it is deleted.
    public Reason reason() {
        return reason;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Turns true when it is gone.
    public ReadOnlyBooleanProperty deleted() {
        return deleted.getReadOnlyProperty();
    }

    /// Deletes the category. If somebody else changed it meanwhile, that is said first, and asked again.
    public void submit() {
        List<Category> wanted =
                base.stream().filter(other -> !other.id().equals(category.id())).toList();
        attempt.run(() -> context.commands().categories().save(server.id(), base, wanted, reason.value()), this::saved);
    }

    private void saved(CategoryOutcome outcome) {
        switch (outcome) {
            case CategoryOutcome.Saved done -> {
                context.toast().accept(Text.of("category.delete.done", category.title()));
                deleted.set(true);
            }
            case CategoryOutcome.Conflicting conflict -> {
                base = conflict.theirs();
                attempt.refuse(Text.of("category.delete.conflict"));
            }
        }
    }
}
