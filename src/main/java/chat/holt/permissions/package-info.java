/// Who may do what: `Permission` names the bits, `Permissions` is a set of them, `PermissionCalculator` works out
/// the set somebody has in a place and `ServerRules` says whether one person may act on another. Pure functions of
/// the model; may use only `model`.
@NullMarked
package chat.holt.permissions;

import org.jspecify.annotations.NullMarked;
