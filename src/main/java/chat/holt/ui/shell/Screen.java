package chat.holt.ui.shell;

import javafx.scene.Node;

/// A view in its place in the window, with the view-model behind it.
///
/// @param focus gives the view the keyboard
/// @param close ends the view-model when the view has left
record Screen(Node node, Runnable focus, Runnable close) {

    Screen(Node node) {
        this(node, node::requestFocus, () -> {});
    }
}
