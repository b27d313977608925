package chat.holt.ui.chat.pins;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.found.FoundList;
import chat.holt.ui.chat.found.PanelHead;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Skeleton;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The panel with what is pinned in a channel.
public final class PinsView extends VBox {
    private static final int AVATAR = 32;

    private final FoundList list;
    private final PanelHead head;

    /// @param close takes the panel away
    public PinsView(PinsViewModel model, Media media, Runnable close) {
        setId("pins");
        getStyleClass().add("side-panel");
        head = new PanelHead("pins", Text.of("pins.title"), close);
        list = new FoundList("pins-list", Text.of("pins.title"), model, new Pictures(media), head::requestFocus);
        BooleanBinding some = Bindings.isNotEmpty(model.rows());
        Node empty = new EmptyState("fth-bookmark", Text.of("pins.empty"), Text.of("pins.empty.text"));
        Node failed =
                EmptyState.failed(Text.of("pins.failed"), model.loading().error(), Text.of("chat.retry"), model::load);
        Node skeleton = new Skeleton(4, AVATAR, 0.6);
        show(list, some);
        show(empty, model.loaded().and(some.not()));
        show(failed, model.loaded().not().and(model.loading().error().isNotEmpty()));
        StackPane place = new StackPane(list, empty, failed);
        setVgrow(place, Priority.ALWAYS);
        model.loaded().subscribe(loaded -> {
            if (loaded) {
                place.getChildren().remove(skeleton);
                if (head.isFocusWithin()) {
                    requestFocus();
                }
            } else {
                place.getChildren().addFirst(skeleton);
            }
        });
        Label problem = new Label();
        problem.getStyleClass().add("panel-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.loading().error());
        show(problem, model.loaded().and(problem.textProperty().isNotEmpty()));
        getChildren().addAll(head, problem, place);
        model.want();
    }

    /// Gives the first pin the keyboard, as soon as there is one.
    @Override
    public void requestFocus() {
        if (list.isVisible()) {
            list.focusFirst();
        } else {
            head.requestFocus();
        }
    }

    private static void show(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
