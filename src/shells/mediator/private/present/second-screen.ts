/** Where a window may stand, in pixels of the desktop. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A screen, as the Window Management API tells of it. */
export interface DeviceScreen {
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
  /** Built into the device: the screen of a laptop. */
  isInternal: boolean;
}

export interface DeviceScreens<S extends DeviceScreen = DeviceScreen> {
  screens: readonly S[];
  currentScreen: S;
}

/** What Chrome and Edge add to a window and its screen; the other browsers tell nothing of a second one. */
interface WindowWithScreens {
  getScreenDetails?: () => Promise<DeviceScreens>;
  screen: Screen & { isExtended?: boolean };
}

const own = (): WindowWithScreens => window;

/** Whether the browser can be asked where the second screen lies, and sees one. Asks nobody. */
export function canFindSecondScreen(): boolean {
  return own().getScreenDetails !== undefined && own().screen.isExtended === true;
}

/** Whether the browser sees one screen alone, or several that all show the same; undefined when it does not tell. */
export function seesOneScreen(): boolean | undefined {
  const { isExtended } = own().screen;
  return isExtended === undefined ? undefined : !isExtended;
}

/** Whether the person has already said yes or no. Asks nobody. */
export async function screensPermission(): Promise<PermissionState> {
  try {
    // The list of names that TypeScript knows does not have it.
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName });
    return state;
  } catch {
    return 'prompt';
  }
}

/** Asks the browser, which may ask the person; undefined when they say no, or when there is no second screen. */
export async function findSecondScreen(): Promise<Place | undefined> {
  try {
    const found = await own().getScreenDetails?.();
    return found && placeBeside(found);
  } catch {
    return undefined;
  }
}

/** All of a screen that is not the present one; rather one that was plugged in, such as a projector. */
export function placeBeside({ screens, currentScreen }: DeviceScreens): Place | undefined {
  const others = screens.filter((screen) => screen !== currentScreen);
  const chosen = others.find(({ isInternal }) => !isInternal) ?? others[0];
  return (
    chosen && {
      left: chosen.availLeft,
      top: chosen.availTop,
      width: chosen.availWidth,
      height: chosen.availHeight,
    }
  );
}
