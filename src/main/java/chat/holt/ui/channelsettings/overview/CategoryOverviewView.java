package chat.holt.ui.channelsettings.overview;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The overview page of a category's settings.
public final class CategoryOverviewView extends VBox {

    public CategoryOverviewView(CategoryOverviewViewModel viewModel) {
        setId("category-overview");
        getStyleClass().add("settings-page");
        TextField title = new TextField();
        title.setId("category-title");
        title.textProperty().bindBidirectional(viewModel.title().value());
        FieldBox field = new FieldBox(Text.of("channel.name"), title)
                .counter(viewModel.title().value().map(ChannelName::counter))
                .problem(viewModel.titleProblem())
                .of(viewModel.title(), Function.identity());
        Label heading = new Label(Text.of("category.delete"));
        heading.getStyleClass().add(Styles.STRONG);
        Label text = new Label(Text.of("category.delete.hint"));
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.setWrapText(true);
        Button delete = Buttons.danger("category-delete", Text.of("category.delete.ask"));
        delete.setOnAction(click -> viewModel.delete());
        VBox danger = new VBox(heading, text, delete);
        danger.getStyleClass().add("channel-danger");
        VBox form = new VBox(field, danger);
        form.getStyleClass().add("channel-form");
        getChildren()
                .addAll(
                        new PageHead(Text.of("channel.settings.overview"), Text.of("category.settings.overview.text")),
                        form);
    }
}
