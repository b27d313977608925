package chat.holt.ui.channelsettings.overview;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.channel.ChannelBoxes;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/// The overview page of a category's settings.
public final class CategoryOverviewView extends VBox {

    public CategoryOverviewView(CategoryOverviewViewModel viewModel) {
        setId("category-overview");
        getStyleClass().add("settings-page");
        FieldBox field = new FieldBox(Text.of("channel.name"), ChannelBoxes.field("category-title", viewModel.title()))
                .counter(viewModel.title().value().map(ChannelName::counter))
                .problem(viewModel.titleProblem())
                .of(viewModel.title(), Function.identity());
        VBox danger = ChannelBoxes.end(
                "category-delete",
                Text.of("category.delete"),
                Text.of("category.delete.hint"),
                Text.of("category.delete.ask"),
                viewModel::delete);
        VBox form = new VBox(field, danger);
        form.getStyleClass().add("channel-form");
        getChildren()
                .addAll(
                        new PageHead(Text.of("channel.settings.overview"), Text.of("category.settings.overview.text")),
                        form);
    }
}
