CREATE TABLE `feed_keys` (
	`keyId` text PRIMARY KEY NOT NULL,
	`tokenHash` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`madeBy` text NOT NULL,
	`madeAt` text NOT NULL,
	`usedOn` text,
	`endedAt` text,
	FOREIGN KEY (`madeBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_keys_tokenHash_unique` ON `feed_keys` (`tokenHash`);--> statement-breakpoint
CREATE TABLE `feed_profiles` (
	`profileId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`change` integer NOT NULL,
	`changedOn` text NOT NULL,
	`seenOn` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_profiles_accountId_unique` ON `feed_profiles` (`accountId`);--> statement-breakpoint
CREATE UNIQUE INDEX `feed_profiles_change_unique` ON `feed_profiles` (`change`);--> statement-breakpoint
CREATE TABLE `feed_tombstones` (
	`profileId` text PRIMARY KEY NOT NULL,
	`change` integer NOT NULL,
	`goneOn` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_tombstones_change_unique` ON `feed_tombstones` (`change`);--> statement-breakpoint
CREATE TABLE `share_openings` (
	`shareId` text NOT NULL,
	`day` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`shareId`, `day`),
	FOREIGN KEY (`shareId`) REFERENCES `shares`(`shareId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `shares` (
	`shareId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`consentId` text NOT NULL,
	`tokenHash` text NOT NULL,
	`forWhom` text NOT NULL,
	`skillIds` text NOT NULL,
	`submissionIds` text NOT NULL,
	`withCode` integer NOT NULL,
	`withNotes` integer NOT NULL,
	`madeAt` text NOT NULL,
	`lastDay` text NOT NULL,
	`endedAt` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consentId`) REFERENCES `consents`(`consentId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_tokenHash_unique` ON `shares` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `shares_by_account` ON `shares` (`accountId`);--> statement-breakpoint
CREATE INDEX `shares_by_consent` ON `shares` (`consentId`);--> statement-breakpoint
CREATE TABLE `work_wishes` (
	`accountId` text PRIMARY KEY NOT NULL,
	`wish` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
