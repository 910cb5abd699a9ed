DROP INDEX `evidence_by_account`;--> statement-breakpoint
CREATE INDEX `evidence_by_account` ON `evidence` (`accountId`,`skillId`);--> statement-breakpoint
CREATE TABLE `__new_feed_profiles` (
	`profileId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`change` integer NOT NULL,
	`changedOn` text NOT NULL,
	`seenOn` text NOT NULL,
	`consentId` text DEFAULT '' NOT NULL,
	`said` text DEFAULT '{"wish":"not-said","headlines":[],"placeWish":null,"conditions":[],"matches":[]}' NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_feed_profiles` (`profileId`, `accountId`, `change`, `changedOn`, `seenOn`, `consentId`, `said`, `content`) SELECT `profileId`, `accountId`, `change`, `changedOn`, `seenOn`, `consentId`, `said`, `content` FROM `feed_profiles`;--> statement-breakpoint
DROP TABLE `feed_profiles`;--> statement-breakpoint
ALTER TABLE `__new_feed_profiles` RENAME TO `feed_profiles`;--> statement-breakpoint
CREATE UNIQUE INDEX `feed_profiles_accountId_unique` ON `feed_profiles` (`accountId`);--> statement-breakpoint
CREATE UNIQUE INDEX `feed_profiles_change_unique` ON `feed_profiles` (`change`);
