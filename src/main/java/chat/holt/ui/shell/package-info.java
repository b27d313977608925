/// The main window: what it is made of ([chat.holt.ui.shell.MainWindowView]), where in an account one is
/// ([chat.holt.ui.shell.MainWindowViewModel]), and which view belongs to which destination
/// ([chat.holt.ui.shell.ShellNavigator]). May use all of `ui` and what view-models need.
@NullMarked
package chat.holt.ui.shell;

import org.jspecify.annotations.NullMarked;
