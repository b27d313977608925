package chat.holt.ui.channelsettings;

import chat.holt.commands.Arrangement;
import chat.holt.commands.Attempt;
import chat.holt.commands.CategoryOutcome;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Server;
import chat.holt.model.Ulid;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Reason;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Making a category, or giving one another title.
public final class CategoryTitleViewModel {
    private final ChannelSettingsContext context;
    private final String serverId;
    private final @Nullable Category renamed;
    private final StringProperty title;
    private final Attempt attempt = new Attempt();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();
    private final Reason reason = Reason.ofAudit();
    private final BooleanExpression canSubmit;
    /// What was there when it was last asked.
    private List<Category> base;

    /// @param renamed null makes another category
    public CategoryTitleViewModel(ChannelSettingsContext context, Server server, @Nullable Category renamed) {
        this.context = context;
        this.serverId = server.id();
        this.renamed = renamed;
        this.base = server.categories();
        this.title = new SimpleStringProperty(renamed == null ? "" : renamed.title());
        canSubmit = Bindings.createBooleanBinding(
                        () -> ChannelName.problem(title.get()).isEmpty(), title)
                .and(reason.valid());
    }

    /// Whether there is no category yet.
    public boolean creates() {
        return renamed == null;
    }

    /// 1–32 characters.
    public StringProperty title() {
        return title;
    }

    /// Why it is done.
    public Reason reason() {
        return reason;
    }

    /// Whether the server would take it, as far as can be told.
    public BooleanExpression canSubmit() {
        return canSubmit;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Turns true when the category has the title.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /// Saves the title. If somebody else changed it meanwhile, that is said first, and asked again.
    public void submit() {
        if (canSubmit.get()) {
            String sent = title.get().strip();
            attempt.run(
                    () -> context.commands().categories().save(serverId, base, wanted(sent), reason.value()),
                    this::answered);
        }
    }

    private List<Category> wanted(String sent) {
        if (renamed == null) {
            return new Arrangement(base, List.of())
                    .with(new Category(Ulid.next(), sent, List.of()))
                    .categories();
        }
        return base.stream()
                .map(category -> category.id().equals(renamed.id()) ? category.withTitle(sent) : category)
                .toList();
    }

    private void answered(CategoryOutcome outcome) {
        switch (outcome) {
            case CategoryOutcome.Saved done -> saved.set(true);
            case CategoryOutcome.Conflicting conflict -> {
                base = conflict.theirs();
                attempt.refuse(Text.of("category.conflict"));
            }
        }
    }
}
