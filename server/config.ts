/** The settings of one organisation's server. */
export type Config = {
  host: string;
  port: number;
  /** Origin people use, without a slash at the end, e.g. `https://kod.example.se`. */
  publicUrl: string;
  dataDir: string;
  /** The built-in folder first, then private ones. */
  challengesDirs: string[];
  /** 32 bytes from DATA_DIR/secret (made at first start): keys the HMACs of codes and seeds. */
  secret: Uint8Array;
  organisation: {
    name: string;
    helpWho: { sv: string; en: string };
    helpHow: { sv: string; en: string };
    helpAnswerTime: { sv: string; en: string };
    beginWithoutCard: boolean;
    cardsFrom: { sv: string; en: string };
    sendsNothingToAuthorities: boolean;
  };
  demo: boolean;
  /** Reload challenge folders when they change, and say more in the log. */
  development: boolean;
};
