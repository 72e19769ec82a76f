/// Words that may stay in a cleaned text: what anatomy, technique and reports are described with, and nothing that is
/// a common name.
enum ClinicalVocabulary {
    static func contains(_ folded: [UInt8]) -> Bool {
        let word = String(decoding: folded, as: UTF8.self)
        return words.contains(word) || OrdinaryWords.isClinical(word)
    }

    /// Words that stand before a name; what follows them goes.
    static let titles: Set<String> = [
        "dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "herr", "frau", "monsieur", "madame", "sr",
        "sra", "pt", "patient", "patients", "name", "named", "physician", "nurse", "by", "dob", "born", "mrn", "id",
    ]

    private static let words: Set<String> = Set(
        """
        a after all an and are as at avg axis based be because been before below between both but c can cannot case cm
        common compared comparison complete concern condition could cxr day days did do does done due during each
        either evaluate evaluation evidence exclude excluding findings first followup for from full given had has have
        high history hour hours hrs if impression improved in include including increase increased indicated indication
        indications initial into is it its known less likely low mask may measured measurement medication mg min minimal
        minute minutes mild ml mm moderate months more most multiple must near neg negative new no none nor normal not
        noted now null of off on once one only onset or other otherwise out over pain performed persistent please
        positive possible present previous prior probable question r rapid recent recommended remains removed repeated
        report rule s same sec see seen seconds severe severity should side significant since slightly small stable
        status still suspected suspicion symptoms such than that the their then there these this those three to too two
        under unchanged unremarkable until up upon use used using very via was were weeks when where which while will
        with within without worse years yes
        abscess acute adenoma aneurysm anomaly anterolateral arthritis ascites atelectasis atrophy benign biopsy bleed
        bleeding calcification calcified cancer carcinoma catheter chronic clot collapse congenital consolidation cyst
        cystic deformity degenerative diabetes dialysis dilated disc disease dislocation disorder displaced edema
        effusion embolism embolus emphysema enlarged enlargement fever fibrosis fissure fistula focal fracture fractures
        gland glioma graft hematoma hemorrhage hernia hypertension implant infarct infarction infection inflammation
        injury invasive ischemia ischemic lesion lesions lobe lymph lymphoma malignancy malignant mass melanoma
        metastases metastasis metastatic necrosis neoplasm nerve node nodes nodule nodules obstruction occlusion
        opacity osteoporosis pathology pleural pneumonia pneumothorax polyp postoperative preoperative resection
        rupture sarcoma sclerosis screening stenosis stroke surgery surgical swelling syndrome tear therapy thickening
        thrombosis thrombus thickness transplant tumour tumors ulcer valve ventricle ventricular
        adc angle aorto asl bilat blade bold breath breathhold bravo ciss contralat cor cta ctac ddwi dicom dixon dti
        dwi echoplanar fiesta fgre flair frfse fse fspgr gad gadolinium gre haste hires hold holds iodine ivc lat
        lateromedial lspine magnitude mediolateral medulla mip mpr mprage mra mri mrcp mrv myelo neuro nonenhanced
        mlo lmo xccl fb lao rao iso opposed phases phaseimage pd pet petct pilot postcontrast precontrast propeller rao recons reformat reformatted
        reformats saggital sagital scano ser ssfse stir swan swi tirm topo triphasic tse tspine turboflash unenh vibe
        wb weight wo
        abdominopelvic ant ankles apical base bilateral calcium cervicothoracic chamber chambers collateral diff
        diffusionweighted diagnostic diaphragm doppler duplex echo ep2d ep2ddiff esophagram excretory fat fetal
        fetus foetal gallbladders gated gyn gynecological hepatobiliary hysterosalpingogram intracranial intravenous
        ischaemia kub kvp lumbosacral mammo mammogram mammographic mammograms mandibular maxillofacial mesenteric midline
        mid multiparametric multiphase nuchal obstetric occipital odontoid openmouth oral orthopantomogram ovarian
        parasagittal parietal perineum pituitaries portal post postmortem pregnancy pyelogram rectal renal
        retroperitoneal sacroiliac sacral sat scan score scoring scrotal scrotum skull spot suboccipital supraclavicular
        tangential temporomandibular thigh thighs thoracoabdominal thoracolumbar tmj tomo tomographic tomosynthesis
        transabdominal transcranial transrectal transvaginal trimester ureter ureters urethra urogram vaginal venogram
        venography ventilation voiding waters
        carotids comp dermoscopy ecg eeg ekg emg endoscopy fundus histology holter obl obli obliq projected reporting
        rhythm segmentation segmentations slide specimen spirometry templates tracing waveform
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    ).union(ClinicalNames.words)
}
