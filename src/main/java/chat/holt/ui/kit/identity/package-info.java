/// Proving that it is really you before something that cannot be undone.
/// [chat.holt.ui.kit.identity.IdentityCheck] is toolkit-free and belongs into a view-model,
/// [chat.holt.ui.kit.identity.IdentityFields] shows it.
@NullMarked
package chat.holt.ui.kit.identity;

import org.jspecify.annotations.NullMarked;
