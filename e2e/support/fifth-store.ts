/** Where the deployment with the fifth store alone is built: below the project, so that it finds the same packages. */
export const FIFTH_STORE = '.reports/fifth-store';
